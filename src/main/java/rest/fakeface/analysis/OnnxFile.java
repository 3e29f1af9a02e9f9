package rest.fakeface.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.download.FileDownload;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.settings.WrongSettingException;

/**
 * The file of a network.
 *
 * @param path its path
 * @param setting the key of the setting with its URL
 * @param origin the value of that setting; null if not set
 */
record OnnxFile(Path path, String setting, @Nullable FileOrigin origin) {

  /**
   * Returns the files of a model.
   *
   * @param sources the sources of its networks
   * @param origins the URL of each file that can be downloaded; empty if none can
   * @throws WrongSettingException if the number of URLs differs from that of files
   */
  static Stream<OnnxFile> of(List<OnnxSource> sources, String setting, List<FileOrigin> origins) {
    List<Path> paths = paths(sources, setting, origins);
    return IntStream.range(0, paths.size())
        .mapToObj(
            each ->
                new OnnxFile(
                    paths.get(each), setting, origins.isEmpty() ? null : origins.get(each)));
  }

  private static List<Path> paths(
      List<OnnxSource> sources, String setting, List<FileOrigin> origins) {
    if (origins.isEmpty()) {
      return files(sources, OnnxSource::files);
    }
    List<Path> onnx = files(sources, source -> List.of(source.onnx()));
    List<Path> published = files(sources, OnnxSource::publishedFiles);
    for (List<Path> form : List.of(onnx, published)) {
      if (form.size() == origins.size()) {
        return form;
      }
    }
    String urls = String.join(",", origins.stream().map(each -> each.url().toString()).toList());
    String counts = onnx.size() + (published.equals(onnx) ? "" : " or " + published.size());
    throw new WrongSettingException(
        setting, urls, "as many URLs as the model has files, " + counts);
  }

  private static List<Path> files(List<OnnxSource> sources, Function<OnnxSource, List<Path>> form) {
    return sources.stream().flatMap(source -> form.apply(source).stream()).distinct().toList();
  }

  /** Whether the file exists and has the expected hash, if one is known. */
  boolean isThere() throws IOException {
    return origin == null
        ? Files.isRegularFile(path)
        : FileDownload.isVerified(path, origin.sha256());
  }

  /**
   * Downloads the file if it is missing and has a URL.
   *
   * @throws IOException if the download fails
   */
  void fetch() throws IOException, InterruptedException {
    if (origin != null && !isThere()) {
      new FileDownload(origin.url(), origin.sha256(), path).run();
    }
  }

  /** The remedy for a missing file, for operators and for the health endpoint. */
  String remedy() {
    return name()
        + (origin == null
            ? " (put it into fakeface.analysis.directory or set " + setting + ")"
            : " (yet to be downloaded)");
  }

  /** Its name without the directory, which must not be shown publicly. */
  String name() {
    return String.valueOf(path.getFileName());
  }
}
