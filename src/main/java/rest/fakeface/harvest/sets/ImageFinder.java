package rest.fakeface.harvest.sets;

import java.util.List;
import java.util.Optional;

/**
 * Finds the images that a table names: beside the table, or else in a folder of the set, because
 * tables are often stored above the folder to which their paths are relative.
 */
final class ImageFinder {

  /** The maximum number of searched folders: each costs a disk access per image. */
  private static final int MOST = 100;

  private final Container container;
  private final List<String> folders;
  private String last;

  /**
   * A finder for one table.
   *
   * @param beside the folder of the table
   */
  ImageFinder(Container container, SetListing listing, String beside) {
    this.container = container;
    last = beside;
    folders =
        listing.folders().entrySet().stream()
            .filter(folder -> folder.getValue() > 0)
            .limit(MOST)
            .map(folder -> folder.getKey())
            .toList();
  }

  /** The image with a name, if it exists. */
  Optional<SetFile> find(String name) {
    Optional<SetFile> found = container.find(path(last, name));
    if (found.isPresent()) {
      return found;
    }
    for (String folder : folders) {
      found = container.find(path(folder, name));
      if (found.isPresent()) {
        last = folder;
        return found;
      }
    }
    return found;
  }

  private static String path(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
