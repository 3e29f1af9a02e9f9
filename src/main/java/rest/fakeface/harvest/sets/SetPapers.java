package rest.fakeface.harvest.sets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;

/**
 * The papers of a set: from the settings, or else its {@code fakeface-set.properties}, or else the
 * {@code LICENSE} beside the images.
 *
 * @param licence the name of its licence, an SPDX name if there is one
 * @param attribution the attribution
 * @param origin its origin
 * @param source the name of the source of its faces
 * @param sourceType how its images were made, by the name of a {@link SourceType}
 */
public record SetPapers(
    Optional<String> licence,
    Optional<String> attribution,
    Optional<String> origin,
    Optional<String> source,
    Optional<String> sourceType) {

  private static final String PROPERTIES = "fakeface-set.properties";

  private static final int MOST_BYTES = 100_000;

  /** The papers given by the settings. */
  public static SetPapers said(
      Optional<String> licence, Optional<String> attribution, Optional<String> sourceType) {
    return new SetPapers(licence, attribution, Optional.empty(), Optional.empty(), sourceType);
  }

  /** Whether a file of this name, in lower case, may be one of the papers. */
  static boolean isPaper(String name) {
    return name.equals(PROPERTIES) || name.matches("licen[cs]e(\\.(txt|md))?");
  }

  /** These papers, with missing values taken from a set. */
  SetPapers or(SetListing listing) {
    Properties own = properties(listing);
    return new SetPapers(
        licence.or(() -> value(own, "licence")).or(() -> licence(listing)),
        attribution.or(() -> value(own, "attribution")),
        origin.or(() -> value(own, "origin")),
        source.or(() -> value(own, "source")),
        sourceType.or(() -> value(own, "source-type")));
  }

  /** The provenance of each image. */
  Provenance provenance() {
    return new Provenance(
        licence.orElse(null),
        attribution.orElse(null),
        origin.orElse(null),
        null,
        sourceType.flatMap(SourceType::parse).orElse(null));
  }

  /** The file nearest to the top: those below may belong to parts of the set. */
  private static Properties properties(SetListing listing) {
    Properties own = new Properties();
    papers(listing, true)
        .findFirst()
        .map(SetPapers::text)
        .ifPresent(
            text -> {
              try {
                own.load(new StringReader(text));
              } catch (IOException | IllegalArgumentException e) {
                own.clear();
              }
            });
    return own;
  }

  private static Optional<String> licence(SetListing listing) {
    return papers(listing, false).findFirst().map(SetPapers::text).flatMap(Spdx::of);
  }

  private static Stream<SetFile> papers(SetListing listing, boolean properties) {
    return listing.papers().stream()
        .filter(file -> file.name().equalsIgnoreCase(PROPERTIES) == properties)
        .sorted(Comparator.comparingInt(file -> file.path().length()));
  }

  private static String text(SetFile file) {
    try {
      return new String(file.read(MOST_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      // An unreadable file is ignored; the images can still be used.
      return "";
    }
  }

  private static Optional<String> value(Properties own, String key) {
    return Optional.ofNullable(own.getProperty(key)).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static String inWords(String sourceType) {
    boolean known = SourceType.parse(sourceType).isPresent();
    return "source type "
        + (known ? sourceType : sourceType + " (which is not " + SourceType.WORDS + ")");
  }

  /** In words: {@code licence CC0-1.0, attribution Jane Doe}. */
  @Override
  public String toString() {
    return Stream.of(
            licence.map(text -> "licence " + text),
            attribution.map(text -> "attribution " + text),
            origin.map(text -> "origin " + text),
            sourceType.map(SetPapers::inWords))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
