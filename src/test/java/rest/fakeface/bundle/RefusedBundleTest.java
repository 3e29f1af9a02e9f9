package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.bundle.CarriedBundle.END;
import static rest.fakeface.bundle.CarriedBundle.FIRST;
import static rest.fakeface.bundle.CarriedBundle.LAST;
import static rest.fakeface.bundle.CarriedBundle.LIST;
import static rest.fakeface.bundle.CarriedBundle.SECOND;
import static rest.fakeface.bundle.CarriedBundle.SUMS;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.support.MemoryCatalog;

class RefusedBundleTest {

  private final MemoryCatalog there = new MemoryCatalog();
  private final BundleNode to;
  private final CarriedBundle carried;

  RefusedBundleTest(@TempDir Path directory) throws IOException {
    carried = new CarriedBundle(directory);
    to = new BundleNode(there, directory.resolve("there"));
  }

  @Test
  void changedListIsRefusedBeforeAnyOfItsFacesIsTaken() throws IOException {
    carried.tar.flip(LIST, carried.tar.content(LIST).length - 60);

    assertRefused(to.take(carried.tar.toBytes()), LIST + " does not match its checksum");
    assertThat(there.faces).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bundle.properties", SUMS, LIST, END})
  void bundleThatLacksWhatDescribesItIsRefused(String name) throws IOException {
    carried.tar.remove(name);

    assertThat(to.take(carried.tar.toBytes()).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000001/female_20_0123456789012345678901234567890123456789.jpg",
        "../../../../etc/passwd",
        "/etc/passwd",
        "000001/../" + "female_20_0123456789012345678901234567890123456789.jpg"
      })
  void entryThatIsNotListedIsRefused(String name) throws IOException {
    carried.tar.insertBehind(FIRST, name, carried.tar.content(FIRST));

    assertRefused(to.take(carried.tar.toBytes()), name + " stands in the place of " + SECOND);
    assertThat(there.faces).containsExactly(Carried.LABELLED);
  }

  @Test
  void nameThatIsAPathIsRefusedWhereverItIsListed() throws IOException {
    String path = "000001/../../" + Carried.ODD.name();
    carried.tar.put(SUMS, carried.tar.text(SUMS).replace(SECOND, path));

    assertRefused(to.take(carried.tar.toBytes()), SUMS + " does not match " + LIST);
  }

  @Test
  void entriesInAnotherOrderAreRefused() throws IOException {
    byte[] first = carried.tar.remove(FIRST);
    carried.tar.insertBehind(LAST, FIRST, first);

    assertRefused(to.take(carried.tar.toBytes()), FIRST + " stands in the place of");
  }

  @Test
  void anotherVersionIsRefusedWhole() throws IOException {
    carried.tar.put("bundle.properties", "format=fakeface-bundle\nversion=3\n");

    assertRefused(to.take(carried.tar.toBytes()), "version 3; accepted: versions 1 to 2");
    assertThat(there.faces).isEmpty();
  }

  @Test
  void listOfFacesTwiceOrOfNoneIsRefused() throws IOException {
    String list = carried.tar.text(LIST);
    String header = list.substring(0, list.indexOf('\n') + 1);
    String row = list.substring(header.length()).split("\n", 2)[0] + "\n";

    carried.relist(header + row + row);
    assertRefused(to.take(carried.tar.toBytes()), "twice");
    carried.relist(header);
    assertRefused(to.take(carried.tar.toBytes()), "does not match");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s,gan",
        "%s,,2020-08-02T22:08:56Z,,,",
        "x%s,gan,2020-08-02T22:08:56Z,,,",
        "%s,gan,yesterday,,,",
        "%s,gan,,,,",
        "%s,gan,2020-08-02T22:08:56.1234567Z,,,",
        "%s,gan,+12020-08-02T22:08:56Z,,,",
        "%s,gan,2020-08-02T22:08:56Z,,2,face-api",
        "%s,gan,2020-08-02T22:08:56Z,,NaN,face-api",
        "%s,gan,2020-08-02T22:08:56Z,,0.5,",
        "%s,\"gan,2020-08-02T22:08:56Z,,,"
      })
  void rowThatIsNoFaceIsRefused(String row) throws IOException {
    carried.relist(
        "filename,source,date_added,last_served,gender_score,model\r\n"
            + row.formatted(Carried.ODD.name())
            + "\r\n");

    assertRefused(to.take(carried.tar.toBytes()), LIST + ", row 1, is wrong");
  }

  @Test
  void whatFollowsTheEndIsRefused() throws IOException {
    carried.tar.put("more.txt", "more");

    assertRefused(to.take(carried.tar.toBytes()), "more.txt follows end.properties");
  }

  @Test
  void endThatCountsOtherFacesIsRefused() throws IOException {
    carried.tar.put(END, "blocks=1\nfaces=4\nimages=3\n");

    assertRefused(to.take(carried.tar.toBytes()), "does not match the blocks");
  }

  private static void assertRefused(BundleReport report, String why) {
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.why()).contains(why);
  }
}
