package rest.fakeface.api;

import jakarta.servlet.http.HttpServletResponse;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Caching;
import rest.fakeface.image.FileFormat;

/** The headers of an image, created once for all answers. */
final class ImageHead {

  private final FaceName face;
  private final String name;
  private final String location;
  private final String mediaType;
  private final String tag;
  private final String faceName;
  private final String gender;
  private final String age;

  /** The headers of an image. */
  ImageHead(ContentAnswer.Content content) {
    face = content.face();
    name = content.name();
    location = content.location();
    mediaType = content.mediaType();
    tag = '"' + name + '"';
    faceName = face.toString();
    gender = face.gender().toString();
    age = String.valueOf(face.age());
  }

  FaceName face() {
    return face;
  }

  /** The unique name. */
  String name() {
    return name;
  }

  /** The strong entity tag. */
  String tag() {
    return tag;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether other clients may get another format under the same address. */
  boolean isOfSeveralFormats() {
    return name.indexOf('/') >= 0 && !mediaType.equals(FileFormat.WEBP.mediaType());
  }

  void write(HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", Caching.FOREVER);
    response.setHeader("Accept-Ranges", "bytes");
    response.setHeader(Embedding.HEADER, Embedding.ANYWHERE);
    response.setHeader("Content-Location", location);
    response.setHeader(ShownFace.NAME, faceName);
    response.setHeader(ShownFace.GENDER, gender);
    response.setHeader(ShownFace.AGE, age);
  }
}
