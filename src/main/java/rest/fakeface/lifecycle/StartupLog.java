package rest.fakeface.lifecycle;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import rest.fakeface.log.Log;
import rest.fakeface.settings.GivenSettings;

/** Logs the started version and its settings. */
@WebListener
public class StartupLog implements ServletContextListener {

  private static final Logger LOG = Log.of(StartupLog.class);

  /** The properties that Maven writes into the WAR. */
  private static final String POM = "/META-INF/maven/rest.fakeface/fakeface/pom.properties";

  @Inject Config config;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    LOG.log(
        Level.INFO,
        "fakeface {0} with {1}",
        version(event.getServletContext()),
        GivenSettings.inWords(key -> config.getOptionalValue(key, String.class)));
  }

  private static String version(ServletContext context) {
    Properties pom = new Properties();
    try (InputStream file = context.getResourceAsStream(POM)) {
      if (file != null) {
        pom.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pom.getProperty("version", "of an unknown version");
  }
}
