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
 * @param path where it lies
 * @param setting the key of the setting that says where it can be downloaded
 * @param origin what that setting says; null when nothing
 */
record OnnxFile(Path path, String setting, @Nullable FileOrigin origin) {

  /**
   * The files of a model.
   *
   * @param sources where its networks are read from
   * @param origins where each file of one form can be downloaded; empty when none is to be
   * @throws WrongSettingException when there are more or fewer origins than files
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
