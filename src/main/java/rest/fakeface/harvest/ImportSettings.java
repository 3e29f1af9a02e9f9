package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.face.SourceType;
import rest.fakeface.harvest.sets.FaceSets;
import rest.fakeface.harvest.sets.Layout;
import rest.fakeface.harvest.sets.RowFilter;
import rest.fakeface.harvest.sets.SetPapers;
import rest.fakeface.harvest.sets.SetRules;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the import of sets of faces.
 *
 * @param directories the directories of sets
 * @param archive the origin of one more archive
 * @param downloads the directory of the downloaded archive
 * @param rules the rules for reading sets
 * @param unpacked the directory for unpacking archives that cannot be read in place
 */
@Dependent
public record ImportSettings(
    List<Path> directories,
    Optional<FileOrigin> archive,
    Path downloads,
    SetRules rules,
    Path unpacked)
    implements PackageSettings {

  private static final String ARCHIVE = "fakeface.import";

  private static final String SOURCE_TYPE = "fakeface.import.source-type";

  @Inject
  public ImportSettings(Settings settings) {
    this(
        settings.allExisting("fakeface.import.directory", Files::isDirectory, "a directory"),
        FileOrigin.of(settings, ARCHIVE, 1).stream().findFirst(),
        settings.path("fakeface.data.directory").resolve("sets"),
        new SetRules(
            settings.oneOf("fakeface.import.layout", Layout.class),
            RowFilter.of(settings, "fakeface.import.filter"),
            SetPapers.said(
                settings.text("fakeface.import.licence"),
                settings.text("fakeface.import.attribution"),
                sourceType(settings))),
        settings.path("fakeface.data.directory").resolve("unpacked"));
    if (archive.isPresent() && !FaceSets.isArchive(SetDownload.name(archive.get()))) {
      throw new WrongSettingException(
          ARCHIVE + ".url",
          archive.get().url().toString(),
          "a URL whose path ends in .zip, .tar, .tar.gz or .tgz");
    }
  }

  private static Optional<String> sourceType(Settings settings) {
    Optional<String> name = settings.text(SOURCE_TYPE);
    if (name.isPresent() && SourceType.parse(name.get()).isEmpty()) {
      throw new WrongSettingException(SOURCE_TYPE, name.get(), SourceType.WORDS);
    }
    return name;
  }
}
