/**
 * Reads networks in the form in which their authors publish them for TensorFlow.js: weights in a
 * manifest and its binary files. The graphs are built in, also where the manifest is part of a file
 * that describes the graph. Builds the ONNX model in memory, so that nobody has to convert
 * anything.
 */
@NullMarked
package rest.fakeface.analysis.tfjs;

import org.jspecify.annotations.NullMarked;
