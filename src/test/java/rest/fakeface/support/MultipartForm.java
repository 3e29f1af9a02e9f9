package rest.fakeface.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files in the format of RFC 7578. */
public final class MultipartForm {

  /** The media type of the form. */
  public static final String TYPE = "multipart/form-data; boundary=part";

  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

  /** Adds a field. */
  public MultipartForm field(String name, String value) {
    return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file. */
  public MultipartForm file(String name, String file, byte[] content) {
    String type = "Content-Type: application/octet-stream\r\n";
    return part("name=\"" + name + "\"; filename=\"" + file + "\"", type, content);
  }

  /** The complete form. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(parts.toByteArray());
    all.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  private MultipartForm part(String names, String headers, byte[] content) {
    String head = "--part\r\nContent-Disposition: form-data; " + names + "\r\n" + headers + "\r\n";
    parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    parts.writeBytes(content);
    parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    return this;
  }
}
