package rest.fakeface.harvest.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rest.fakeface.face.FaceName;

/**
 * What a container holds, as far as a layout is told by it: of a million images no more than their
 * number.
 */
final class SetListing {

  /** How many folders, and how many files of a kind, are noted at the most. */
  private static final int MOST = 10_000;

  private final Map<String, Integer> folders = new LinkedHashMap<>();
  private final List<SetFile> tables = new ArrayList<>();
  private final List<SetFile> archives = new ArrayList<>();
  private final List<SetFile> papers = new ArrayList<>();
  private long images;
  private long named;

  private SetListing() {}

  /** Looks at all files of a container, and counts nothing in a tally. */
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

  /** The paths of the folders that hold files, and how many images each holds. */
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

  /** Files that may tell the licence of the set. */
  List<SetFile> papers() {
    return papers;
  }

  /** How many images there are. */
  long images() {
    return images;
  }

  /** How many of them are named as the catalog names faces. */
  long named() {
    return named;
  }
}
