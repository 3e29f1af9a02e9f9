package rest.fakeface.http.transfer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of transfers of bodies and answers.
 *
 * @param directory the directory of bodies that are too large for memory
 * @param leastRate the minimum rate of a client in bytes a second
 * @param timeout how long one transfer may take in all
 * @param maxBodies the maximum number of bytes of all bodies at once
 * @param imageBytes the maximum number of bytes of one image file
 */
@Dependent
public record TransferSettings(
    Path directory, long leastRate, Duration timeout, long maxBodies, long imageBytes)
    implements PackageSettings {

  @Inject
  public TransferSettings(Settings settings) {
    this(
        settings.path("fakeface.data.directory").resolve("tmp"),
        settings.wholeNumber("fakeface.transfer.least-rate", 1, 1_000_000),
        settings.duration("fakeface.transfer.timeout", Duration.ofSeconds(1), Duration.ofDays(1)),
        settings.wholeNumber("fakeface.body.max-total-bytes", 10_000_000, Long.MAX_VALUE),
        settings.wholeNumber("fakeface.image.max-bytes", 1, 1_000_000_000));
  }
}
