package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.spi.IIORegistry;
import org.junit.jupiter.api.Test;

/**
 * Checks that the decoder changes nothing in the registry that all applications of a server share.
 */
class ImageRegistryTest {

  @Test
  void noLibraryOfTheApplicationIsRegisteredForAllOthers() throws Exception {
    // A separate process, because the registry of this one depends on previous tests.
    Process machine =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Decoding.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed =
        new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(machine.waitFor()).isZero();
    assertThat(printed).isEqualTo("16 x 16, []");
  }

  /**
   * Decodes an image and prints its size, and the registered providers that are not part of the
   * JDK.
   */
  static final class Decoding {

    private Decoding() {}

    public static void main(String[] arguments) throws Exception {
      byte[] file = Base64.getDecoder().decode(WebPTest.LOSSLESS_WITH_ALPHA);
      FaceImage image =
          new ImageDecoder(new ImageSettings(Path.of("unused"), 1000, 1000, true)).decode(file);
      System.out.println(image.width() + " x " + image.height() + ", " + strangers());
    }

    private static List<String> strangers() {
      List<String> strangers = new ArrayList<>();
      IIORegistry registry = IIORegistry.getDefaultInstance();
      registry
          .getCategories()
          .forEachRemaining(
              category ->
                  registry
                      .getServiceProviders(category, false)
                      .forEachRemaining(
                          provider -> {
                            if (provider.getClass().getClassLoader() != null) {
                              strangers.add(provider.getClass().getName());
                            }
                          }));
      return strangers;
    }
  }
}
