package rest.fakeface.catalog.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Recognises failures caused by a full or read-only disk. */
public final class FullDisk {

  /** The messages of Linux, which Java passes on; image stores use them, too. */
  private static final List<String> MESSAGES =
      List.of("No space left on device", "Disk quota exceeded", "Read-only file system");

  /** MySQL's codes: the disk is full, the table is full. */
  private static final Set<Integer> MYSQL = Set.of(1021, 1114);

  private FullDisk() {}

  /** Whether a full or read-only disk is the cause of a failure, be it the database's disk. */
  public static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isFull(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFull(Throwable cause) {
    if (cause instanceof SQLException e && MYSQL.contains(e.getErrorCode())) {
      return true;
    }
    String message = String.valueOf(cause.getMessage());
    return cause instanceof IOException && MESSAGES.stream().anyMatch(message::contains);
  }
}
