package rest.fakeface.harvest.sets;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The layouts of sets, in the order of detection. */
public enum Layout {
  /** The layout is detected among the others. */
  AUTO(null),
  /** {@code female/512/7.jpg} with {@code female/metadata/7.json}. */
  PORTRAITS(new PortraitsLayout()),
  /** {@code metadata.csv} or {@code metadata.jsonl} with {@code file_name}. */
  IMAGEFOLDER(new TableLayout(true)),
  /** A table beside the images with a column for the file. */
  CSV(new TableLayout(false)),
  /** {@code female/35/anything.jpg} or {@code female/anything.jpg}. */
  FOLDERS(new FoldersLayout()),
  /** Files named like faces of the catalog. */
  NAMED(new NamedLayout());

  @SuppressWarnings("ImmutableEnumChecker") // No layout has a state.
  private final @Nullable SetLayout layout;

  Layout(@Nullable SetLayout layout) {
    this.layout = layout;
  }

  /** The layout of the files in a container; {@link #NAMED} if it has none of the others. */
  Layout of(SetListing listing) {
    if (this != AUTO) {
      return this;
    }
    if (listing.named() > 0) {
      return NAMED;
    }
    return Arrays.stream(values())
        .filter(each -> each.layout != null && each.layout.recognises(listing))
        .findFirst()
        .orElse(NAMED);
  }

  /** The reader for sets of this layout; that of {@link #NAMED} for {@link #AUTO}. */
  SetLayout reader() {
    return layout == null ? NAMED.reader() : layout;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
