/**
 * Detects faces in images and estimates gender and age by networks. Networks are ONNX files run by
 * ONNX Runtime; a descriptor defines the input and the interpretation of the output of each.
 * Measures, never judges.
 */
@NullMarked
package rest.fakeface.analysis;

import org.jspecify.annotations.NullMarked;
