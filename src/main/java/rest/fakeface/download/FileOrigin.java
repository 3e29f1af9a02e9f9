package rest.fakeface.download;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The origin of a file, with its hash.
 *
 * @param url an http or https URL
 * @param sha256 the SHA-256 of the file, 64 hexadecimal digits in lower case
 */
public record FileOrigin(URI url, String sha256) {

  private static final String DIGITS = "[0-9a-fA-F]{64}";

  /**
   * The origins listed in two settings, {@code key.url} and {@code key.sha256}; none if both are
   * empty.
   *
   * @param most the maximum number of origins
   */
  public static List<FileOrigin> of(Settings settings, String key, int most) {
    List<String> urls = list(settings, key + ".url");
    List<String> hashes = list(settings, key + ".sha256");
    if (urls.size() > most || !urls.stream().allMatch(FileOrigin::isUrl)) {
      throw wrong(settings, key + ".url", urls(most));
    }
    if (urls.isEmpty() && !hashes.isEmpty()) {
      throw wrong(settings, key + ".url", urls(most) + ", because " + key + ".sha256 is set");
    }
    if (hashes.size() != urls.size() || !hashes.stream().allMatch(hash -> hash.matches(DIGITS))) {
      throw wrong(settings, key + ".sha256", hashes(urls.size()) + " as in " + key + ".url");
    }
    return IntStream.range(0, urls.size())
        .mapToObj(each -> of(urls.get(each), hashes.get(each)))
        .toList();
  }

  private static FileOrigin of(String url, String hash) {
    return new FileOrigin(URI.create(url), hash.toLowerCase(Locale.ROOT));
  }

  private static List<String> list(Settings settings, String key) {
    return settings.text(key).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static boolean isUrl(String text) {
    try {
      URI url = URI.create(text);
      return ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()))
          && url.getHost() != null
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String urls(int most) {
    return (most == 1
            ? "one http or https URL"
            : "up to " + most + " http or https URLs, separated by commas,")
        + " without user and fragment";
  }

  private static String hashes(int count) {
    return "64 hexadecimal digits for each URL, separated by commas, " + count + " of them";
  }

  private static WrongSettingException wrong(Settings settings, String key, String accepted) {
    return new WrongSettingException(key, settings.text(key).orElse(""), accepted);
  }
}
