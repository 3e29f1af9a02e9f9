/**
 * Networks in the form that their authors publish for TensorFlow.js: a manifest and its binary
 * files hold the weights, and the graph is in the code. Builds the ONNX model in memory, so that
 * nobody has to convert anything.
 */
@NullMarked
package rest.fakeface.analysis.tfjs;

import org.jspecify.annotations.NullMarked;
