package rest.fakeface.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.download.FileDownload;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.settings.WrongSettingException;

/**
 * The file of a network.
 *
 * @param path where it lies
 * @param setting the key of the setting that says where it can be downloaded
 * @param origin what that setting says; null when nothing
 */
record NetworkFile(Path path, String setting, @Nullable FileOrigin origin) {

  /**
   * The files of a model.
   *
   * @param paths where they lie, each once
   * @param origins where each of them can be downloaded; empty when none is to be
   * @throws WrongSettingException when there are more or fewer origins than files
   */
  static Stream<NetworkFile> of(List<Path> paths, String setting, List<FileOrigin> origins) {
    if (!origins.isEmpty() && origins.size() != paths.size()) {
      String urls = String.join(",", origins.stream().map(each -> each.url().toString()).toList());
      String accepted = "as many URLs as the model has files, " + paths.size();
      throw new WrongSettingException(setting, urls, accepted);
    }
    return IntStream.range(0, paths.size())
        .mapToObj(
            each ->
                new NetworkFile(
                    paths.get(each), setting, origins.isEmpty() ? null : origins.get(each)));
  }

  /** Whether the file is there and, where its hash is known, the right one. */
  boolean isThere() throws IOException {
    return origin == null
        ? Files.isRegularFile(path)
        : FileDownload.isVerified(path, origin.sha256());
  }

  /**
   * Downloads the file if it can be and has to be.
   *
   * @throws IOException when it cannot be had
   */
  void fetch() throws IOException, InterruptedException {
    if (origin != null && !isThere()) {
      new FileDownload(origin.url(), origin.sha256(), path).run();
    }
  }

  /** What an operator, and whoever asks for the health, is told when the file is missing. */
  String remedy() {
    return name()
        + (origin == null
            ? " (put it into fakeface.analysis.directory or set " + setting + ")"
            : " (yet to be downloaded)");
  }

  /** Its name; where it is says the setting, and is not for everybody. */
  String name() {
    return String.valueOf(path.getFileName());
  }
}
