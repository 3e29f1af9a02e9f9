package rest.fakeface.api.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes unique file names, valid on every system, from texts of clients. */
final class FileNames {

  /** The maximum number of characters of a text in a name: systems accept 255 bytes. */
  private static final int LENGTH = 60;

  private static final Pattern UNSAFE = Pattern.compile("(?:^\\.+|[^\\p{L}\\p{N}@_.+-]+|\\.+$)+");

  /** The device names of Windows. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Set<String> taken = new HashSet<>();

  /** The number for the next text with the same name. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A name without an extension that differs from all earlier ones, ignoring case. */
  String of(String text) {
    String safe = UNSAFE.matcher(text).replaceAll("_");
    int length = Math.min(LENGTH, safe.length());
    if (length > 0 && Character.isHighSurrogate(safe.charAt(length - 1))) {
      length--;
    }
    safe = safe.substring(0, length);
    String name = safe.isEmpty() || DEVICE.matcher(safe).matches() ? '_' + safe : safe;
    String free = name;
    while (!taken.add(free.toLowerCase(Locale.ROOT))) {
      free = name + '-' + numbers.merge(name.toLowerCase(Locale.ROOT), 2, (old, two) -> old + 1);
    }
    return free;
  }
}
