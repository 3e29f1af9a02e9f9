package rest.fakeface.resilience;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import rest.fakeface.support.MultipartForm;

/** Generates bodies for operations: valid ones, and others with some changed bytes. */
final class HostileBodies {

  /** A body and its Content-Type. */
  record Body(String type, ByteArrayOutputStream content) {}

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "text/csv",
          "text/csv;charset=utf-16",
          "application/json;charset=utf-7",
          MultipartForm.TYPE,
          "multipart/form-data",
          "application/x-tar",
          "application/octet-stream",
          "*/*",
          "x",
          ";");

  private final Random random;

  HostileBodies(Random random) {
    this.random = random;
  }

  /** A body for a path. */
  Body next(String path) {
    boolean isJson = random.nextBoolean();
    return switch (path) {
      // The structure of the form stays valid: each server parses it itself, and answers some
      // invalid ones with 500.
      case "/admin/faces" -> body(MultipartForm.TYPE, form(), true);
      case "/admin/bundle" -> body("application/x-tar", tar(), random.nextInt(3) == 0);
      default ->
          isJson
              ? body("application/json", json(), random.nextInt(3) == 0)
              : body("text/csv", csv(), random.nextInt(3) == 0);
    };
  }

  private Body body(String right, byte[] bytes, boolean kept) {
    String type = random.nextInt(8) == 0 ? TYPES.get(random.nextInt(TYPES.size())) : right;
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(kept ? bytes : Mutation.of(bytes, random));
    return new Body(type, content);
  }

  private byte[] json() {
    String value = HostileValues.any(random).replace("\\", "\\\\").replace("\"", "\\\"");
    String nested = "[".repeat(random.nextInt(80)) + "1" + "]".repeat(random.nextInt(80));
    return utf8(
        List.of(
                "{\"rows\":[{\"id\":\"1\",\"gender\":\"female\",\"age\":41},{\"id\":2}]}",
                "[{\"id\":\"" + value + "\",\"" + value + "\":" + random.nextInt(99) + "}]",
                "[{\"id\":1,\"x\":" + nested + "}]",
                "[{\"id\":1,\"age\":" + "9".repeat(random.nextInt(2_000)) + "}]",
                "[" + "{\"id\":1},".repeat(random.nextInt(11_000)) + "{}]")
            .get(random.nextInt(5)));
  }

  private byte[] csv() {
    return utf8(
        List.of(
                "id,name,gender,birth_date\n1,Anna,female,1985-08-24\n2,\"B\"\"\n\",male,\n",
                "id,x\n1," + HostileValues.any(random) + "\n",
                "id" + ",c".repeat(random.nextInt(400)) + "\n1\n",
                "id" + ",".repeat(random.nextInt(20_000)) + "\n",
                "id\n" + "1\n".repeat(random.nextInt(11_000)))
            .get(random.nextInt(5)));
  }

  private byte[] form() {
    MultipartForm form = new MultipartForm();
    for (String field : List.of("gender", "age", "source")) {
      if (random.nextBoolean()) {
        form.field(field, random.nextBoolean() ? "35" : HostileValues.any(random));
      }
    }
    byte[] image = new byte[random.nextInt(200)];
    random.nextBytes(image);
    return form.file("image", HostileValues.any(random).replace('"', '\''), image).bytes();
  }

  private byte[] tar() {
    byte[] block = new byte[1024];
    byte[] name = utf8(HostileValues.any(random));
    System.arraycopy(name, 0, block, 0, Math.min(name.length, 100));
    return block;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
