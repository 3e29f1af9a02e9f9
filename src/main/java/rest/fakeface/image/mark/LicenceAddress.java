package rest.fakeface.image.mark;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the URL of a licence's text. */
final class LicenceAddress {

  private static final String CREATIVE_COMMONS = "https://creativecommons.org/";

  /** The names of Creative Commons licences in SPDX. */
  private static final Pattern NAME =
      Pattern.compile("cc-(by(?:-nc)?(?:-sa|-nd)?)-(\\d\\.\\d)", Pattern.CASE_INSENSITIVE);

  private LicenceAddress() {}

  /** The URL of a licence, if the licence is given as a URL or as a name of Creative Commons. */
  static Optional<String> of(String licence) {
    String name = licence.toLowerCase(Locale.ROOT);
    if (name.matches("https?://[!-~]+")) {
      return Optional.of(licence);
    }
    if (name.equals("cc0-1.0")) {
      return Optional.of(CREATIVE_COMMONS + "publicdomain/zero/1.0/");
    }
    Matcher parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(CREATIVE_COMMONS + "licenses/" + parts.group(1) + "/" + parts.group(2) + "/")
        : Optional.empty();
  }
}
