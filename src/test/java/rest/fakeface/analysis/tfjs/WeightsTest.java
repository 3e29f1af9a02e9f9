package rest.fakeface.analysis.tfjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

  private static final String WEIGHT = "{'name':'w','shape':[2],'dtype':'float32'}";

  @TempDir Path directory;
  private Path manifest;
  private Path binary;

  @BeforeEach
  void name() {
    manifest = directory.resolve("net-weights_manifest.json");
    binary = directory.resolve("net.bin");
  }

  @Test
  void numbersAreReadAsTheyAreWrittenOneWeightAfterTheOther() throws IOException {
    new PublishedFiles()
        .with("plain", List.of(3), 1.5f, -2, 0)
        .quantized("bytes", List.of(2), "\"dtype\":\"uint8\",\"scale\":0.5,\"min\":-1", 0, 255)
        .quantized(
            "words", List.of(2), "\"dtype\":\"uint16\",\"scale\":2,\"min\":1", 1, 0, 0xff, 0xff)
        .quantized("halves", List.of(4), "\"dtype\":\"float16\"", 0, 0x3c, 0, 0xc1, 1, 0, 0, 0xfc)
        .write(manifest, binary);

    Weights weights = read();

    assertThat(values(weights, "plain")).containsExactly(1.5f, -2, 0);
    assertThat(values(weights, "bytes")).containsExactly(-1, 126.5f);
    assertThat(values(weights, "words")).containsExactly(3, 131_071);
    assertThat(values(weights, "halves"))
        .containsExactly(1, -2.5f, 0x1p-24f, Float.NEGATIVE_INFINITY);
  }

  @Test
  void filesOfOneGroupAreReadOneAfterTheOther() throws IOException {
    Path second = directory.resolve("second.bin");
    write("[{'weights':[" + WEIGHT + "],'paths':['net.bin','second.bin']}]");
    Files.write(binary, new byte[] {0, 0, (byte) 0x80, 0x3f, 0, 0});
    Files.write(second, new byte[] {0, 0x40});

    Weights weights = Weights.read(manifest, List.of(binary, second));

    assertThat(values(weights, "w")).containsExactly(1, 2);
  }

  @Test
  void manifestMayBePartOfTheDescriptionOfTheGraph() throws IOException {
    write(
        "{'modelTopology':{},'weightsManifest':[{'weights':["
            + WEIGHT
            + "],'paths':['net.bin']}]}");
    Files.write(binary, new byte[8]);

    assertThat(values(read(), "w")).containsExactly(0, 0);
  }

  @Test
  void wholeNumbersAreRead() throws IOException {
    write("[{'weights':[" + WEIGHT.replace("float32", "int32") + "],'paths':['net.bin']}]");
    Files.write(binary, new byte[] {1, 0, 0, 0, -2, -1, -1, -1});

    assertThat(values(read(), "w")).containsExactly(1, -2);
  }

  @Test
  void byteOrderMarkIsNoMistake() throws IOException {
    write("\uFEFF[{'weights':[" + WEIGHT + "],'paths':['net.bin']}]");
    Files.write(binary, new byte[8]);

    assertThat(values(read(), "w")).containsExactly(0, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<html> | the manifest is not JSON",
        "1 | groups in the manifest; accepted: a list",
        "{} | groups in the manifest; accepted: a list",
        "[[]] | a group of the manifest",
        "[{'weights':[]}] | paths in the manifest; accepted: a list",
        "[{'paths':[1],'weights':[]}] | paths in the manifest; accepted: a text",
        "[{'paths':[],'weights':[{'name':'w','dtype':'bool'}]}] | dtype of w in the manifest; accepted: float32 or int32",
        "[{'paths':[],'weights':[{'name':'w','dtype':'float32','shape':[0]}]}] | shape of w",
        "[{'paths':[],'weights':[{'name':'w','dtype':'float32','shape':[1.5]}]}] | shape of w",
        "[{'paths':[],'weights':[{'name':'w','dtype':'float32','shape':[9999,9999]}]}] | product",
        "[{'paths':['../net.bin'],'weights':[]}] | paths in the manifest has ../net.bin; accepted",
        "[{'paths':['other.bin'],'weights':[]}] | paths in the manifest has other.bin; accepted"
      })
  void whatIsNoManifestIsRefusedByThePlace(String json, String message) throws IOException {
    write(json);

    assertRefused(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'uint8' | quantization of w in the manifest; accepted: an object",
        "{'dtype':'uint4'} | accepted: uint8, uint16 or float16",
        "{'dtype':'uint8','min':0} | scale in quantization of w in the manifest",
        "{'dtype':'uint8','scale':1,'min':'0'} | min in quantization of w in the manifest"
      })
  void unknownQuantizationIsRefused(String quantization, String message) throws IOException {
    write(
        "[{'paths':['net.bin'],'weights':[{'name':'w','dtype':'float32','shape':[1],'quantization':"
            + quantization
            + "}]}]");

    assertRefused(message);
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "9"})
  void binaryFileOfAnotherSizeIsRefused(int size) throws IOException {
    write("[{'weights':[" + WEIGHT + "],'paths':['net.bin']}]");
    Files.write(binary, new byte[size]);

    assertRefused("net.bin has " + size + " bytes; accepted: 8, as the manifest says");
  }

  @Test
  void hugeManifestIsNotRead() throws IOException {
    Files.write(manifest, new byte[1_000_001]);

    assertRefused("the manifest has more than 1000000 bytes");
  }

  @Test
  void weightOfAnotherNetworkIsMissing() throws IOException {
    new PublishedFiles().with("other", List.of(1), 1).write(manifest, binary);

    for (TfjsGraph graph : TfjsGraph.values()) {
      assertThatExceptionOfType(UnfitWeightsException.class)
          .isThrownBy(() -> new TfjsNetwork(List.of(manifest, binary), graph).toOnnx())
          .withMessageContaining("the manifest has no weight ");
    }
  }

  @Test
  void filtersAreReorderedForOnnx() {
    Tensor tensor = new Tensor(List.of(1, 2, 2, 3), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    Tensor reordered = tensor.toOihw();

    assertThat(reordered.shape()).containsExactly(3, 2, 1, 2);
    assertThat(values(reordered)).containsExactly(0, 6, 3, 9, 1, 7, 4, 10, 2, 8, 5, 11);
  }

  private Weights read() throws IOException {
    return Weights.read(manifest, List.of(binary));
  }

  private void write(String json) throws IOException {
    Files.writeString(manifest, json.replace('\'', '"'));
  }

  private void assertRefused(String message) {
    assertThatExceptionOfType(UnfitWeightsException.class)
        .isThrownBy(this::read)
        .withMessageContaining(message);
  }

  private static float[] values(Weights weights, String name) {
    return values(weights.get(name, 1));
  }

  private static float[] values(Tensor tensor) {
    FloatBuffer values =
        ByteBuffer.wrap(tensor.littleEndian()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] array = new float[values.remaining()];
    values.get(array);
    return array;
  }
}
