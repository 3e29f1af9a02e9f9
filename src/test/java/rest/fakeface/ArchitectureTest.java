package rest.fakeface;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = ArchitectureTest.HOUSE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String HOUSE = "rest.fakeface";

  /** The packages of the application, with the packages or classes that each may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("face", Set.of()),
          entry("log", Set.of()),
          entry("work", Set.of()),
          entry("settings", Set.of()),
          entry("client", Set.of("settings")),
          entry("selection", Set.of("face")),
          entry("catalog", Set.of("face", "settings", "catalog.database")),
          entry("catalog.database", Set.of("settings")),
          entry("image", Set.of("face", "settings", "image.mark")),
          entry("image.mark", Set.of("face")),
          entry("image.s3", Set.of("face", "image", "settings")),
          entry("image.variant", Set.of("face", "image", "image.mark", "settings")),
          entry("portrait", Set.of("face")),
          entry("download", Set.of("settings")),
          entry("analysis", Set.of("analysis.tfjs", "image", "download", "settings")),
          entry("analysis.tfjs", Set.of()),
          entry(
              "refresh",
              Set.of(
                  "face",
                  "settings",
                  "selection",
                  "catalog",
                  "catalog.database.CatalogUnavailableException",
                  "catalog.database.WaitLimit",
                  "image",
                  "work")),
          entry(
              "intake",
              Set.of(
                  "face",
                  "settings",
                  "catalog",
                  "image",
                  "image.mark",
                  "analysis",
                  "refresh",
                  "work")),
          entry(
              "harvest",
              Set.of(
                  "face",
                  "settings",
                  "selection",
                  "catalog",
                  "image",
                  "image.variant",
                  "image.mark",
                  "portrait",
                  "analysis",
                  "download",
                  "refresh",
                  "intake",
                  "harvest.report",
                  "harvest.sets",
                  "work")),
          entry("harvest.sets", Set.of("face", "settings", "image", "intake", "work")),
          entry("harvest.report", Set.of("intake")),
          entry(
              "bundle",
              Set.of(
                  "face",
                  "settings",
                  "catalog",
                  "catalog.database.FullDisk",
                  "catalog.database.WaitLimit",
                  "image",
                  "refresh",
                  "intake",
                  "work")),
          entry(
              "lifecycle",
              Set.of(
                  "face",
                  "settings",
                  "selection",
                  "catalog",
                  "catalog.database",
                  "image",
                  "analysis",
                  "refresh",
                  "intake",
                  "harvest",
                  "work")),
          entry("metrics", Set.of("selection", "image", "harvest.report", "intake.Rejection")),
          entry("http", Set.of("face", "client", "work")),
          entry("http.transfer", Set.of("settings", "client", "http")),
          entry(
              "api",
              Set.of(
                  "face",
                  "settings",
                  "client",
                  "selection",
                  "image",
                  "image.variant",
                  "metrics",
                  "http",
                  "http.transfer")),
          entry(
              "api.match",
              Set.of("face", "selection", "image", "metrics", "http", "http.transfer", "api")),
          entry("api.health", Set.of("image", "selection", "harvest.report", "work")),
          entry("api.ignored", Set.of("metrics", "http", "api", "api.match")),
          entry("api.page", Set.of("face", "http", "api")),
          entry(
              "admin",
              Set.of(
                  "face",
                  "settings",
                  "client",
                  "selection",
                  "catalog",
                  "catalog.database",
                  "image",
                  "analysis",
                  "intake",
                  "bundle",
                  "lifecycle",
                  "api.FaceProblems",
                  "http",
                  "http.transfer",
                  "work")));

  @ArchTest
  static final ArchRule packagesDoNotGoRoundInCircles =
      slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule vocabularyIsPlainJava =
      classes()
          .that()
          .resideInAPackage(HOUSE + ".face")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(HOUSE + ".face", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule selectionWaitsForNoDiskAndNoDatabase =
      noClasses()
          .that()
          .resideInAPackage(HOUSE + ".selection")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.nio.channels..",
              "java.net..",
              "java.sql..",
              "javax.sql..",
              "jakarta.persistence..");

  @ArchTest
  static final ArchRule onlyTheCatalogKnowsTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..",
              "javax.sql..",
              "jakarta.persistence..",
              "org.hibernate..",
              "liquibase..",
              "com.mysql..",
              "org.h2..");

  @ArchTest
  static final ArchRule onlyTheBucketKnowsItsClient =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".image.s3")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("software.amazon..");

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Processor)(\\$.*)?");

  @ArchTest
  static final ArchRule nothingIsPrintedButByTheCommand =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + ".admin.HashPassword")
          .should(ACCESS_STANDARD_STREAMS);

  /** Log escapes text from clients. */
  @ArchTest
  static final ArchRule everyLineGoesThroughTheLog =
      noClasses()
          .that()
          .resideOutsideOfPackage(HOUSE + ".log")
          .should()
          .callMethod(System.class, "getLogger", String.class);

  @ArchTest
  static final ArchRule nothingIsLoggedPastThePlatformsLogger =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HOUSE + ".catalog.database.CatalogDataSource")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..");

  @ArchTest
  static void packagesAreThoseOfTheTableAndUseOnlyWhatItAllows(JavaClasses house) {
    assertThat(house.getPackage(HOUSE).getSubpackagesInTree())
        .filteredOn(each -> !each.getClasses().isEmpty())
        .extracting(each -> each.getName().substring(HOUSE.length() + 1))
        .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    MAY_USE.forEach(
        (name, others) ->
            noClasses()
                .that()
                .resideInAPackage(HOUSE + "." + name)
                .should()
                .dependOnClassesThat(areInTheHouseButNotFor(name, others))
                .check(house));
  }

  @ArchTest
  static final ArchRule onlyWhatLibrariesPublishIsUsed =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("..internal..").and(not(resideInAPackage(HOUSE + ".."))));

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses house) {
    assertThat(house.getPackage(HOUSE).getSubpackagesInTree())
        .isNotEmpty()
        .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
  }

  private static DescribedPredicate<JavaClass> areInTheHouseButNotFor(
      String user, Set<String> others) {
    Set<String> allowed =
        Stream.concat(Stream.of(user, "log"), others.stream())
            .map(name -> HOUSE + "." + name)
            .collect(toUnmodifiableSet());
    return resideInAPackage(HOUSE + "..")
        .and(
            describe(
                "are not for " + user,
                used ->
                    !allowed.contains(used.getPackageName()) && !allowed.contains(used.getName())));
  }
}
