package rest.fakeface.image.variant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of rendered variants.
 *
 * @param maxSize the maximum number of stored bytes
 * @param prepare the sizes that are rendered when a face is added
 */
@Dependent
public record VariantSettings(long maxSize, List<Size> prepare) implements PackageSettings {

  private static final long LEAST = 1_000_000;

  private static final String PREPARE = "fakeface.variants.prepare";

  @Inject
  public VariantSettings(Settings settings) {
    this(
        settings.wholeNumber("fakeface.variants.max-size", LEAST, Long.MAX_VALUE),
        settings.text(PREPARE).map(VariantSettings::sizes).orElse(List.of()));
  }

  private static List<Size> sizes(String value) {
    return Arrays.stream(value.split(",", -1))
        .map(
            each ->
                Size.parse(each.strip())
                    .orElseThrow(
                        () ->
                            new WrongSettingException(
                                PREPARE, value, "sizes, separated by commas: " + Size.WORDS)))
        .distinct()
        .toList();
  }
}
