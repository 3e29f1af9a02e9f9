package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rest.fakeface.harvest.sets.Layout;
import rest.fakeface.harvest.sets.RowFilter;
import rest.fakeface.harvest.sets.SetPapers;
import rest.fakeface.harvest.sets.SetRules;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings of the import of sets of faces.
 *
 * @param directories where sets lie
 * @param rules how they are read
 * @param unpacked where archives are unpacked that cannot be read in place
 */
@Dependent
public record ImportSettings(List<Path> directories, SetRules rules, Path unpacked)
    implements PackageSettings {

  @Inject
  public ImportSettings(Settings settings) {
    this(
        settings.allExisting("fakeface.import.directory", Files::isDirectory, "a directory"),
        new SetRules(
            settings.oneOf("fakeface.import.layout", Layout.class),
            RowFilter.of(settings, "fakeface.import.filter"),
            SetPapers.said(
                settings.text("fakeface.import.licence"),
                settings.text("fakeface.import.attribution"))),
        settings.path("fakeface.data.directory").resolve("unpacked"));
  }
}
