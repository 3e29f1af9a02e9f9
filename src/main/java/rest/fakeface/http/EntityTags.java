package rest.fakeface.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Compares the entity tags of a client (RFC 9110, section 8.8.3), the same on every server. */
public final class EntityTags {

  private EntityTags() {}

  /**
   * Whether a header names a tag; weak and strong tags compare as equal, and malformed ones are
   * ignored.
   *
   * @param tag a strong one
   */
  public static boolean name(@Nullable String header, String tag) {
    return nameStrongly(header, tag) || nameStrongly(header, "W/" + tag);
  }

  /** The same with strong comparison, as in {@code If-Match} (RFC 9110, 13.1.1). */
  public static boolean nameStrongly(@Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag));
  }
}
