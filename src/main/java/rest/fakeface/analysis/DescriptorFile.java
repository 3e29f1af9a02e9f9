package rest.fakeface.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A properties file that describes a model: the operator's own file, otherwise the built-in one.
 */
final class DescriptorFile {

  private DescriptorFile() {}

  /**
   * Reads a descriptor.
   *
   * @param directory the directory of the operator's own descriptors, and of the networks of all
   *     descriptors
   * @throws ModelMissingException if there is none of this name
   * @throws UnfitModelException if it cannot be read
   */
  static Descriptor read(Path directory, String name) throws ModelMissingException {
    Path own = directory.resolve(name + ".properties");
    String title =
        "Descriptor " + name + " (" + (Files.exists(own) ? own.getFileName() : "shipped") + ")";
    try (InputStream file = open(own)) {
      if (file == null) {
        throw new ModelMissingException(
            "No model descriptor "
                + own.getFileName()
                + " in fakeface.analysis.directory and none of that name is shipped: put it there,"
                + " or name another in fakeface.analysis.detector or fakeface.analysis.model");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Properties values = new Properties();
      // Editors on Windows begin a file with a byte order mark.
      values.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
      return new Descriptor(directory, name, title, values);
    } catch (IOException e) {
      // The exception's message may contain the path.
      throw new UnfitModelException(title + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new UnfitModelException(title + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static @Nullable InputStream open(Path own) throws IOException {
    return Files.exists(own)
        ? Files.newInputStream(own)
        : DescriptorFile.class.getResourceAsStream(own.getFileName().toString());
  }
}
