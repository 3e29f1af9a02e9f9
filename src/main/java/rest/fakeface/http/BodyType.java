package rest.fakeface.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a Content-Type (RFC 9110, section 8.3). */
public final class BodyType {

  /** What is accepted, in words. */
  static final String ACCEPTED =
      "a media type such as application/json, with a known charset and a multipart's boundary";

  private static final int MOST = 500;
  private static final int MOST_OF_BOUNDARY = 70;

  private static final String TOKEN = "[\\w!#$%&'+.^`|~-]++";

  private static final Pattern PARAMETER =
      Pattern.compile("\\s*;\\s*(?:(" + TOKEN + ")=(" + TOKEN + "|\"[^\"\\\\]*+\"))?");

  private static final Pattern TYPE =
      Pattern.compile(TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*+\\s*");

  private BodyType() {}

  /** Whether a header is a media type that every server understands. */
  static boolean isWellFormed(String header) {
    if (header.length() > MOST || !TYPE.matcher(header).matches()) {
      return false;
    }
    boolean bounded = !header.toLowerCase(Locale.ROOT).startsWith("multipart/");
    Matcher parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      String name = parameter.group(1) == null ? "" : parameter.group(1).toLowerCase(Locale.ROOT);
      if (name.equals("charset") && !isCharset(value(parameter))) {
        return false;
      }
      bounded |= name.equals("boundary") && isBoundary(value(parameter));
    }
    return bounded;
  }

  /** The refusal of a header. */
  public static ProblemException refusal(String came, String accepted) {
    return Problem.wrongHeader(
        Status.UNSUPPORTED_MEDIA_TYPE, HttpHeaders.CONTENT_TYPE, came, accepted);
  }

  private static String value(Matcher parameter) {
    return parameter.group(2).replace("\"", "");
  }

  private static boolean isBoundary(String value) {
    return !value.isEmpty() && value.length() <= MOST_OF_BOUNDARY;
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
