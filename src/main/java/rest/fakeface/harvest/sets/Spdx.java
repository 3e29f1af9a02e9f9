package rest.fakeface.harvest.sets;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The SPDX names of licences under which sets of images are published. */
final class Spdx {

  /** The beginnings of licence texts, the more specific first. */
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("cc0 1.0", "CC0-1.0");
    BEGINNINGS.put("cc0-1.0", "CC0-1.0");
    BEGINNINGS.put("attribution-noncommercial-sharealike 4.0", "CC-BY-NC-SA-4.0");
    BEGINNINGS.put("attribution-noncommercial-noderivatives 4.0", "CC-BY-NC-ND-4.0");
    BEGINNINGS.put("attribution-noncommercial 4.0", "CC-BY-NC-4.0");
    BEGINNINGS.put("attribution-sharealike 4.0", "CC-BY-SA-4.0");
    BEGINNINGS.put("attribution 4.0", "CC-BY-4.0");
    BEGINNINGS.put("mit license", "MIT");
    BEGINNINGS.put("apache license version 2.0", "Apache-2.0");
    BEGINNINGS.put("open data commons open database license", "ODbL-1.0");
    BEGINNINGS.put("this is free and unencumbered software", "Unlicense");
  }

  /** The number of characters that contain the title of a licence. */
  private static final int TITLE = 400;

  private Spdx() {}

  /** The SPDX name of a licence text, if it is one of these. */
  static Optional<String> of(String text) {
    String title =
        text.substring(0, Math.min(TITLE, text.length()))
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s,]+", " ");
    return BEGINNINGS.entrySet().stream()
        .filter(each -> title.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
