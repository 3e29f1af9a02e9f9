package rest.fakeface.resilience;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import rest.fakeface.support.Command;

/** A disk in memory of a few megabytes, which a test can fill. Needs root, as in CI. */
final class SmallDisk implements AutoCloseable {

  private final Path mount;
  private final Path filling;

  /** Mounts an empty disk at a new directory. */
  SmallDisk(Path mount, int megabytes) {
    this.mount = mount;
    this.filling = mount.resolve("filling");
    try {
      Files.createDirectories(mount);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Fails if mounting is not permitted, because the behaviour on a full disk could not be tested.
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", mount.toString());
  }

  /** Makes one of its directories read-only. */
  void protect(String directory) {
    String path = mount.resolve(directory).toString();
    run("mount", "--bind", path, path);
    run("mount", "-o", "remount,bind,ro", path);
  }

  /** Makes the directory writable again. */
  void unprotect(String directory) {
    run("umount", "--lazy", mount.resolve(directory).toString());
  }

  /** Uses all remaining space. */
  void fill() {
    byte[] block = new byte[4096];
    try (OutputStream out =
        Files.newOutputStream(filling, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // The disk is full.
    }
  }

  /** Frees some bytes. */
  void free(int bytes) {
    try (FileChannel file = FileChannel.open(filling, StandardOpenOption.WRITE)) {
      file.truncate(Math.max(0, file.size() - bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Frees the space. */
  void free() {
    try {
      Files.deleteIfExists(filling);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    run("umount", "--lazy", mount.toString());
  }

  private static void run(String... command) {
    Command.run(List.of(command), Map.of());
  }
}
