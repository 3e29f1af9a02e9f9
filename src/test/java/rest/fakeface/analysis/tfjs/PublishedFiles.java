package rest.fakeface.analysis.tfjs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Test weights in the files published for TensorFlow.js. */
public final class PublishedFiles {

  /** The channels after each block of faceres. */
  private static final List<Integer> FACERES_CHANNELS =
      List.of(64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024);

  private final List<String> entries = new ArrayList<>();
  private final ByteArrayOutputStream binary = new ByteArrayOutputStream();

  /** The weights of face-api's age and gender network, with the same result for every image. */
  public static PublishedFiles ageAndGender(float age) {
    PublishedFiles files = new PublishedFiles().convolution("entry_flow/conv_in", 3, 3, 32, 0);
    files.reduction("entry_flow/reduction_block_0", 32, 64);
    files.reduction("entry_flow/reduction_block_1", 64, 128);
    for (int block = 0; block < 2; block++) {
      for (int layer = 0; layer < 3; layer++) {
        files.separable("middle_flow/main_block_" + block + "/separable_conv" + layer, 128, 128, 0);
      }
    }
    files.reduction("exit_flow/reduction_block", 128, 256);
    // Each of 512 features is 1 and has a weight of a 512th of the age.
    return files
        .separable("exit_flow/separable_conv", 256, 512, 1)
        .filled("fc/age/weights", age / 512, 512, 1)
        .filled("fc/age/bias", 0, 1)
        .filled("fc/gender/weights", 0, 512, 2)
        .with("fc/gender/bias", List.of(2), 0, (float) Math.log(3));
  }

  /** The weights of face-api's tiny face detector, with the same output for every cell. */
  public static PublishedFiles tinyFaceDetector(float... anchors) {
    PublishedFiles files = new PublishedFiles().convolution("conv0", 3, 3, 16, 0);
    for (int layer = 1; layer <= 5; layer++) {
      files.separable("conv" + layer, 8 << layer, 16 << layer, 0);
    }
    return files.filled("conv8/filters", 0, 1, 1, 512, 25).with("conv8/bias", List.of(25), anchors);
  }

  /**
   * The weights of faceres, with the same result for every image: each age from 0 to 99 has the
   * same probability, except one that has a hundred times as much.
   */
  public static PublishedFiles faceRes(int age) {
    float[] ages = new float[100];
    ages[age] = (float) Math.log(100);
    PublishedFiles files =
        new PublishedFiles().filled("conv1/convolution/merged_input", 0, 3, 3, 3, 32);
    files.normalized("conv1", 0, 32);
    int in = 32;
    for (int block = 1; block <= 13; block++) {
      int out = FACERES_CHANNELS.get(block - 1);
      files
          .filled("conv_dw_" + block + "/depthwise_kernel", 0, 3, 3, in, 1)
          .filled("conv_dw_" + block + "_bn/batchnorm_1/mul", 0, in)
          .normalized("conv_dw_" + block, 1, in)
          .filled("conv_pw_" + block + "/convolution/merged_input", 1f / in, 1, 1, in, out)
          .normalized("conv_pw_" + block, 8, out);
      in = out;
    }
    // Each of 1,024 channels has 1 + 8, limited to 6.
    return files
        .filled("feats/kernel", 1 / 6144f, 1024, 256)
        .filled("feats/bias", 0, 256)
        .filled("age_pred/kernel", 0, 256, 100)
        .with("age_pred/bias", List.of(100), ages)
        .filled("gender_pred/kernel", (float) Math.log(3) / 256, 256, 1)
        .filled("gender_pred/bias", 0, 1);
  }

  /** Adds a weight with unscaled numbers. */
  public PublishedFiles with(String name, List<Integer> shape, float... values) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return with(name, shape, "", raw.array());
  }

  /** Adds a weight with quantized numbers. */
  PublishedFiles quantized(String name, List<Integer> shape, String quantization, int... bytes) {
    byte[] raw = new byte[bytes.length];
    IntStream.range(0, bytes.length).forEach(i -> raw[i] = (byte) bytes[i]);
    return with(name, shape, ",\"quantization\":{" + quantization + "}", raw);
  }

  /** Writes the manifest and its only binary file beside it. */
  public void write(Path manifest, Path binaryFile) {
    String json =
        "[{\"weights\":[%s],\"paths\":[\"%s\"]}]"
            .formatted(String.join(",", entries), binaryFile.getFileName());
    try {
      Files.writeString(manifest, json);
      Files.write(binaryFile, binary.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reduction(String name, int in, int out) {
    separable(name + "/separable_conv0", in, out, 0);
    separable(name + "/separable_conv1", out, out, 0);
    convolution(name + "/expansion_conv", 1, in, out, 0);
  }

  private PublishedFiles separable(String name, int in, int out, float bias) {
    return filled(name + "/depthwise_filter", 0, 3, 3, in, 1)
        .filled(name + "/pointwise_filter", 0, 1, 1, in, out)
        .filled(name + "/bias", bias, out);
  }

  private PublishedFiles convolution(String name, int size, int in, int out, float bias) {
    return filled(name + "/filters", 0, size, size, in, out).filled(name + "/bias", bias, out);
  }

  private PublishedFiles normalized(String name, float bias, int channels) {
    return filled(name + "_bn/batchnorm_1/sub", bias, channels)
        .filled(name + "_relu/Const_1", 0)
        .filled(name + "_relu/Cast", 6);
  }

  private PublishedFiles filled(String name, float value, int... shape) {
    float[] values = new float[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    Arrays.fill(values, value);
    return with(name, Arrays.stream(shape).boxed().toList(), values);
  }

  private PublishedFiles with(String name, List<Integer> shape, String quantization, byte[] raw) {
    entries.add(
        "{\"name\":\"%s\",\"shape\":%s,\"dtype\":\"float32\"%s}"
            .formatted(name, shape, quantization));
    binary.writeBytes(raw);
    return this;
  }
}
