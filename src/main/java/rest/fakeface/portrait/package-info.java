/**
 * Illustrated head-and-shoulders portraits of people who do not exist. A {@link
 * rest.fakeface.portrait.Sitter} says who is drawn (gender, age, seed) and {@link
 * rest.fakeface.portrait.PortraitPainter} draws that sitter with Java2D, headless and pixel for
 * pixel the same every time on the same Java runtime. Everything in between describes the sitter
 * (traits, physique, palette) or is a layer that paints one feature from that description; lengths
 * are pixels of the 1024 × 1024 canvas with x = 0 on the axis of the face.
 */
@NullMarked
package rest.fakeface.portrait;

import org.jspecify.annotations.NullMarked;
