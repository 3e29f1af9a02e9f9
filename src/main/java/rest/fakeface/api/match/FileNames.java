package rest.fakeface.api.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files that every system can have, each different, made of texts of clients. */
final class FileNames {

  /** The most characters of a text that go into a name: systems take 255 bytes. */
  private static final int LENGTH = 60;

  private static final Pattern UNSAFE = Pattern.compile("(?:^\\.+|[^\\p{L}\\p{N}@_.+-]+|\\.+$)+");

  /** Names that Windows has for devices. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Set<String> taken = new HashSet<>();

  /** The number that the next text of the same name gets. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** A name without an extension that no text before has got, in whatever case. */
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
