package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectionFilesTest {

  private static final Instant BEGUN = Instant.parse("2026-11-26T12:00:00.123Z");

  @TempDir Path data;

  @Test
  void everyRejectionIsListedWithItsReason() throws IOException {
    RejectionFiles files = files();
    RejectionFile list = files.begin("import", BEGUN);
    for (int i = 0; i < 500; i++) {
      list.add("file " + i, Rejection.WRONG_NAME, "its name is wrong");
    }
    list.add("a, \"b\"\nc", Rejection.TOO_LARGE, "is large");
    assertThat(files.find("import", BEGUN)).isEmpty();

    list.close();

    assertThat(list.place()).hasValue("reports/20261126T120000.123Z-import.csv");
    assertThat(files.find("import", BEGUN)).isEqualTo(list.place());
    assertThat(Files.readString(data.resolve(list.place().orElseThrow())))
        .startsWith("file,reason,why\r\nfile 0,WRONG_NAME,its name is wrong\r\n")
        .contains("\r\nfile 499,WRONG_NAME,its name is wrong\r\n")
        .endsWith("\"a, \"\"b\"\"\nc\",TOO_LARGE,is large\r\n");
    assertThat(names()).containsExactly("20261126T120000.123Z-import.csv");
  }

  @Test
  void importThatRejectsNothingLeavesNoFile() {
    RejectionFile list = files().begin("import", BEGUN);

    list.close();

    assertThat(list.place()).isEmpty();
    assertThat(data.resolve("reports")).doesNotExist();
  }

  @Test
  void onlyTheLastOfEachSourceAreKept() throws IOException {
    list("manifest", BEGUN);
    for (int i = 0; i < 110; i++) {
      list("import", BEGUN.plusSeconds(i));
    }

    assertThat(names()).hasSize(101).contains("20261126T120000.123Z-manifest.csv");
    assertThat(names()).doesNotContain("20261126T120009.123Z-import.csv");
    assertThat(names()).contains("20261126T120010.123Z-import.csv");
  }

  @Test
  void listThatCannotBeWrittenEndsNoImport() throws IOException {
    Files.writeString(data.resolve("reports"), "a file where the directory has to be");
    RejectionFile list = files().begin("import", BEGUN);

    list.add("file", Rejection.WRONG_NAME, "why");
    list.add("file", Rejection.WRONG_NAME, "why");
    list.close();

    assertThat(list.place()).isEmpty();
  }

  private void list(String source, Instant begun) {
    RejectionFile list = files().begin(source, begun);
    list.add("file", Rejection.WRONG_NAME, "why");
    list.close();
  }

  private RejectionFiles files() {
    return TestLists.in(data.resolve("reports"));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("reports"))) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
