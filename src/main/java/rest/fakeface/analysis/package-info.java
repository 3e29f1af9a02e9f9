/**
 * What a network sees in an image: the faces, and whose they are, by gender and age. Networks are
 * ONNX files that ONNX Runtime runs, each fed and read as its descriptor says. Measures, never
 * judges.
 */
@NullMarked
package rest.fakeface.analysis;

import org.jspecify.annotations.NullMarked;
