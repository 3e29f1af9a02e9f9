package rest.fakeface.harvest.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rest.fakeface.face.FaceName;

/**
 * A summary of the files in a container, sufficient for detecting the layout: of a million images
 * only their number.
 */
final class SetListing {

  /** The maximum number of recorded folders, and of files of each kind. */
  private static final int MOST = 10_000;

  private final Map<String, Integer> folders = new LinkedHashMap<>();
  private final List<SetFile> tables = new ArrayList<>();
  private final List<SetFile> archives = new ArrayList<>();
  private final List<SetFile> papers = new ArrayList<>();
  private long images;
  private long named;

  private SetListing() {}

  /** Lists all files of a container, without counting in a tally. */
  static SetListing of(Container container) {
    SetListing listing = new SetListing();
    try (Stream<SetFile> files = container.files(SilentTally.INSTANCE)) {
      files.forEach(listing::note);
    }
    return listing;
  }

  private void note(SetFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    if (file.isCompanion() || file.isDescription()) {
      note(file, name);
    } else if (file.isImage()) {
      images++;
      named += FaceName.parse(file.name()).isPresent() ? 1 : 0;
      noteFolder(file.folder(), 1);
    } else if (Archives.isArchive(name)) {
      add(file, archives);
    }
  }

  private void note(SetFile file, String name) {
    if (name.matches(".*\\.(csv|tsv|jsonl)")) {
      add(file, tables);
    } else if (SetPapers.isPaper(name)) {
      add(file, papers);
    }
    noteFolder(file.folder(), 0);
  }

  private static void add(SetFile file, List<SetFile> files) {
    if (files.size() < MOST) {
      files.add(file);
    }
  }

  private void noteFolder(String folder, int more) {
    if (folders.size() < MOST || folders.containsKey(folder)) {
      folders.merge(folder, more, Integer::sum);
    }
  }

  /** The paths of the folders with files, with the number of images in each. */
  Map<String, Integer> folders() {
    return folders;
  }

  /** Files that may be tables. */
  List<SetFile> tables() {
    return tables;
  }

  /** Archives. */
  List<SetFile> archives() {
    return archives;
  }

  /** Files that may contain the licence of the set. */
  List<SetFile> papers() {
    return papers;
  }

  /** The number of images. */
  long images() {
    return images;
  }

  /** The number of images named like faces of the catalog. */
  long named() {
    return named;
  }
}
