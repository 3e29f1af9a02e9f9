package rest.fakeface.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A curl command of the documents.
 *
 * @param method the method of the request
 * @param address the URL
 * @param headers alternating names and values of headers
 * @param body the body, or {@code @} and the file of the body; empty for none
 * @param parts the name and the value, or {@code @} and the file, of each part of a form
 * @param follows whether it follows redirects
 * @param status the expected status in a comment after the command; 0 if there is none
 */
public record CurlCommand(
    String method,
    URI address,
    List<String> headers,
    String body,
    List<String> parts,
    boolean follows,
    int status) {

  private static final Pattern WORD = Pattern.compile("'([^']*)'|[^\\s']+");

  /**
   * Parses a command.
   *
   * @throws IllegalArgumentException if it has an unsupported option
   */
  public static CurlCommand parse(String line) {
    String[] halves = line.split("\\s+#\\s*", 2);
    int status = halves.length == 1 ? 0 : Integer.parseInt(halves[1].substring(0, 3));
    List<String> words =
        WORD.matcher(halves[0]).results().skip(1).map(CurlCommand::unquoted).toList();
    return of(words, status);
  }

  private static String unquoted(MatchResult word) {
    return word.group(1) == null ? word.group() : word.group(1);
  }

  private static CurlCommand of(List<String> words, int status) {
    String method = "";
    String address = "";
    String body = "";
    List<String> headers = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    boolean follows = false;
    for (int at = 0; at < words.size(); at++) {
      switch (words.get(at)) {
        case "-L" -> follows = true;
        case "-I" -> method = "HEAD";
        case "-X" -> method = words.get(++at);
        case "-H" -> headers.addAll(List.of(words.get(++at).split(": ", 2)));
        case "-d", "--data-binary" -> body = words.get(++at);
        case "-T" -> body = "@" + words.get(++at);
        case "-F" -> parts.add(words.get(++at));
        case "-o", "-u" -> at++;
        default -> address = address(words.get(at), address);
      }
    }
    if (method.isEmpty()) {
      method = body.isEmpty() && parts.isEmpty() ? "GET" : "POST";
    }
    return new CurlCommand(method, URI.create(address), headers, body, parts, follows, status);
  }

  private static String address(String word, String before) {
    if (!before.isEmpty() || !word.startsWith("http://")) {
      throw new IllegalArgumentException("an option that is not known: " + word);
    }
    return word;
  }

  /** The part of the URL that is sent to the server. */
  public String path() {
    String query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }
}
