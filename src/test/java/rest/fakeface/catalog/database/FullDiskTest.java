package rest.fakeface.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"No space left on device", "Disk quota exceeded", "Read-only file system"})
  void writeThatTheDiskRefusedIsSeenBelowItsCauses(String message) {
    IOException refused = new FileSystemException("images/ab", null, message);

    assertThat(FullDisk.isCauseOf(refused)).isTrue();
    assertThat(FullDisk.isCauseOf(new IllegalStateException(new IOException(refused)))).isTrue();
  }

  @Test
  void fullTableOfMySqlIsAFullDisk() {
    SQLException full = new SQLException("The table 'face' is full", "HY000", 1114);

    assertThat(FullDisk.isCauseOf(new CatalogUnavailableException(full))).isTrue();
  }

  @Test
  void otherFailuresAreNot() {
    assertThat(FullDisk.isCauseOf(new IOException("Connection reset"))).isFalse();
    assertThat(FullDisk.isCauseOf(new IllegalStateException("No space left on device"))).isFalse();
    assertThat(FullDisk.isCauseOf(new SQLException("Duplicate entry", "23000", 1062))).isFalse();
  }
}
