package rest.fakeface.catalog.database;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The catalog's settings.
 *
 * @param jndi the name of the server's data source; null if the application defines its own
 * @param url the JDBC address of MySQL or of an H2 database; empty with a data source of the server
 * @param user the database's user; null if it is in the address
 * @param password the user's password; null if it is in the address
 * @param patience how long to wait for the database at start-up
 * @param schema what happens to the schema at start-up
 */
@Dependent
public record DatabaseSettings(
    @Nullable String jndi,
    String url,
    @Nullable String user,
    @Nullable String password,
    Duration patience,
    SchemaMode schema)
    implements PackageSettings {

  static final String JNDI = "fakeface.db.jndi";

  /** Settings that a data source of the server defines itself. */
  private static final List<String> OF_OUR_OWN =
      List.of("fakeface.db.url", "fakeface.db.user", "fakeface.db.password");

  /** A name in the server's own directory: an address would make JNDI contact another machine. */
  private static final Pattern LOCAL_NAME = Pattern.compile("(java:)?[^:]+");

  private static final Pattern JDBC = Pattern.compile("jdbc:(mysql|h2):.+");

  @Inject
  public DatabaseSettings(Settings settings) {
    this(
        jndi(settings).orElse(null),
        jndi(settings).isPresent() ? "" : url(settings),
        settings.text("fakeface.db.user").orElse(null),
        settings.text("fakeface.db.password").orElse(null),
        settings.duration("fakeface.db.wait", Duration.ZERO, Duration.ofHours(1)),
        settings.oneOf("fakeface.schema", SchemaMode.class));
  }

  /**
   * The settings of the application where injection is not available. Uses the class loader,
   * because a server may request a connection on a thread without the application's context.
   */
  static DatabaseSettings ofApplication() {
    return new DatabaseSettings(
        new Settings(ConfigProvider.getConfig(DatabaseSettings.class.getClassLoader())));
  }

  /** Whether the database is a file, which only one process can open. */
  public boolean isEmbedded() {
    return url.startsWith("jdbc:h2:file:");
  }

  /** The user and the password as driver properties. */
  Properties credentials() {
    Properties credentials = new Properties();
    if (user != null) {
      credentials.setProperty("user", user);
    }
    if (password != null) {
      credentials.setProperty("password", password);
    }
    return credentials;
  }

  /** The database's address without secrets. */
  String address() {
    return jndi == null ? withoutSecrets(url) : jndi;
  }

  /** An address without its options and its user, which may contain a password. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("[?;].*", "").replaceFirst("//.*@", "//");
  }

  private static Optional<String> jndi(Settings settings) {
    Optional<String> jndi = settings.text(JNDI);
    jndi.ifPresent(name -> checkJndi(name, settings));
    return jndi;
  }

  private static void checkJndi(String name, Settings settings) {
    if (!LOCAL_NAME.matcher(name).matches()) {
      throw new WrongSettingException(
          JNDI, name, "the name of a data source: jdbc/name or java:jboss/datasources/name");
    }
    if (OF_OUR_OWN.stream().anyMatch(key -> settings.text(key).isPresent())) {
      throw new WrongSettingException(
          JNDI, name, "a data source's name without any of " + OF_OUR_OWN);
    }
  }

  private static String url(Settings settings) {
    String key = "fakeface.db.url";
    String url =
        settings.text(key).orElseGet(() -> embedded(settings.path("fakeface.data.directory")));
    if (!JDBC.matcher(url).matches()) {
      throw new WrongSettingException(
          key, withoutSecrets(url), "a JDBC address: jdbc:mysql://host/name or jdbc:h2:…");
    }
    return url;
  }

  /**
   * The address of the embedded database. Every commit reaches the disk, because a killed server
   * must not lose a face; and only the application closes it, because H2's own shutdown hook would
   * do so before the last servings are recorded.
   */
  private static String embedded(Path directory) {
    return "jdbc:h2:file:"
        + directory.resolve("catalog")
        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }
}
