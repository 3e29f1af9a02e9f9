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

/** A disk of a few megabytes, in memory, that a test can fill. It needs root, as CI has it. */
final class SmallDisk implements AutoCloseable {

  private final Path mount;
  private final Path filling;

  /** An empty disk mounted at a new directory. */
  SmallDisk(Path mount, int megabytes) {
    this.mount = mount;
    this.filling = mount.resolve("filling");
    try {
      Files.createDirectories(mount);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Fails where mounting is not allowed: what is promised for a full disk is not proved there.
    run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", mount.toString());
  }

  /** Lets nobody write in one of its directories. */
  void protect(String directory) {
    String path = mount.resolve(directory).toString();
    run("mount", "--bind", path, path);
    run("mount", "-o", "remount,bind,ro", path);
  }

  /** Lets all write there again. */
  void unprotect(String directory) {
    run("umount", "--lazy", mount.resolve(directory).toString());
  }

  /** Takes all the space that is left. */
  void fill() {
    byte[] block = new byte[4096];
    try (OutputStream out =
        Files.newOutputStream(filling, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      // It is full.
    }
  }

  /** Gives some bytes of the space back. */
  void free(int bytes) {
    try (FileChannel file = FileChannel.open(filling, StandardOpenOption.WRITE)) {
      file.truncate(Math.max(0, file.size() - bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the space back. */
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
