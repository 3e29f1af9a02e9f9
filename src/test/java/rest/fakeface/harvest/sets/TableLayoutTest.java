package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.intake.Candidate;

class TableLayoutTest {

  @TempDir Path directory;

  private TestSet set;

  @BeforeEach
  void begin() {
    set = new TestSet(directory.resolve("set"));
  }

  @Test
  void columnsSayFileGenderAgeAndSource() {
    set.images("a.jpg", "b.jpg", "c.jpg", "unlisted.jpg")
        .text("faces.csv", "File,sex,AGE,Source\na.jpg,F,35,gan\nb.jpg,man,,\n./c.jpg,?,x,\n");

    assertThat(set.stated())
        .containsExactly("a.jpg female 35", "b.jpg male null", "c.jpg null null");
    assertThat(set.faces()).extracting(Candidate::source).containsExactly("gan", "set", "set");
    assertThat(set.news.get(0)).startsWith("4 images in the layout csv");
  }

  @Test
  void promptSaysWhatColumnsDoNot() {
    set.images("images/images/S_1.jpg", "images/images/S_2.jpg")
        .text(
            "SFHQ.csv",
            "image_filename,model_used,text_prompt\n"
                + "S_1.jpg,FLUX1_schnell,\"A woman, aged 40, \"\"smiling\"\"\"\n"
                + "S_2.jpg,SDXL,a man\n");

    assertThat(set.stated()).containsExactly("S_1.jpg female 40", "S_2.jpg male null");
  }

  @Test
  void filterChoosesRowsByTheirValues() {
    set.images("1.jpg", "2.jpg", "3.jpg")
        .text("t.csv", "file,Model Used\n1.jpg,flux1_schnell\n2.jpg,SDXL\n3.jpg\n");
    set.filter = new RowFilter(Map.of("model_used", "FLUX1_schnell"));

    assertThat(set.stated()).containsExactly("1.jpg null null");
    assertThat(set.tally.rejections).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file;age;name\r\na.jpg;35;Jürgen\r\n;;\r\n",
        "\uFEFFfile;age\r\na.jpg;35\r\n",
        "sep=;\r\nfile;age\r\na.jpg;35\r\n",
        "\"file\"\t\"age\"\na.jpg\t35\n\n",
        "file,age\ra.jpg,35\r"
      })
  void csvOfSpreadsheetsIsRead(String csv) {
    set.images("a.jpg").text("t.csv", csv);

    assertThat(set.stated()).containsExactly("a.jpg null 35");
    assertThat(set.tally.rejections).isEmpty();
  }

  @Test
  void csvThatIsNoUtf8IsWindows1252() {
    byte[] csv = "Größe;file\r\n1;Jürgen.jpg\r\n".getBytes(Charset.forName("windows-1252"));
    set.images("Jürgen.jpg").bytes("t.csv", csv);

    assertThat(set.stated()).containsExactly("Jürgen.jpg null null");
  }

  @Test
  void rowWithoutImageIsRejectedAlone() {
    set.images("a.jpg")
        .text("t.csv", "file,age\nb.jpg,1\n../../outside.jpg,2\n,3\na.jpg,4\nt.csv,5\n");

    assertThat(set.stated()).containsExactly("a.jpg null 4");
    assertThat(set.tally.rejections)
        .containsExactly(
            "NO_IMAGE t.csv, line 2", "NO_IMAGE t.csv, line 3", "MALFORMED_LINE t.csv, line 4");
  }

  @Test
  void quotationMarkThatIsNeverClosedEndsTheTableAndNotTheSet() {
    set.images("a.jpg", "b.jpg")
        .text("t.csv", "file,age\na.jpg,1\nb.jpg,\"2" + "\nx".repeat(1_000_000))
        .text("u.csv", "file\nb.jpg\n");

    assertThat(set.stated()).containsExactly("a.jpg null 1", "b.jpg null null");
    assertThat(set.tally.rejections).singleElement().asString().startsWith("MALFORMED_LINE t.csv");
  }

  @Test
  void tableWithoutAColumnForTheFileIsNoSet() {
    set.images("female/a.jpg").text("t.csv", "name,age\nx,1\n");

    assertThat(set.stated()).containsExactly("a.jpg female null");
  }

  @Test
  void imageFolderHasItsTableInEachFolder() {
    set.images("train/1.jpg", "train/2.jpg", "test/1.jpg")
        .text("train/metadata.csv", "file_name,gender\n1.jpg,girl\n2.jpg,boy\n")
        .text("test/metadata.jsonl", "{\"file_name\": \"1.jpg\", \"age\": 50}\n");

    assertThat(set.stated())
        .containsExactly("1.jpg null 50", "1.jpg female null", "2.jpg male null");
    assertThat(set.news.get(0)).contains("in the layout imagefolder");
  }

  @Test
  void lineThatIsNoJsonObjectIsOneRejectedFace() {
    set.images("1.jpg", "2.jpg")
        .text(
            "metadata.jsonl",
            """
            {"file_name": "1.jpg", "text": "a man", "more": {"age": 1}}
            none
            []

            {"file_name": "2.jpg", "gender": null}
            """);

    assertThat(set.stated()).containsExactly("1.jpg male null", "2.jpg null null");
    assertThat(set.tally.rejections)
        .containsExactly(
            "MALFORMED_METADATA metadata.jsonl, line 2",
            "MALFORMED_METADATA metadata.jsonl, line 3");
  }

  @Test
  void layoutThatIsNamedIsNotLookedFor() {
    set.images("female/a.jpg").text("metadata.csv", "file_name\nfemale/a.jpg\n");
    set.layout = Layout.FOLDERS;

    assertThat(set.stated()).containsExactly("a.jpg female null");
  }
}
