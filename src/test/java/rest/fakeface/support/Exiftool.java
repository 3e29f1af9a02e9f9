package rest.fakeface.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs exiftool (Debian: libimage-exiftool-perl) on images. */
public final class Exiftool {

  private Exiftool() {}

  /** The tags of an image, with their groups, and exiftool's warnings. */
  public static JsonObject tags(byte[] image) {
    return tags(List.of(image)).get(0);
  }

  /** The tags of several images by a single run of the program, whose start takes the most time. */
  public static List<JsonObject> tags(List<byte[]> images) {
    List<String> command = new ArrayList<>(List.of("exiftool", "-json", "-G1"));
    command.addAll(List.of("-all", "-validate", "-warning", "-error"));
    List<Path> files = new ArrayList<>();
    try {
      for (byte[] image : images) {
        Path file = Files.createTempFile("exiftool", "");
        files.add(file);
        command.add(Files.write(file, image).toString());
      }
      return read(Command.run(command, Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      files.forEach(file -> file.toFile().delete());
    }
  }

  private static List<JsonObject> read(String printed) {
    // The number of read files is printed after the tags.
    String json = printed.substring(printed.indexOf('['), printed.lastIndexOf(']') + 1);
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }
}
