package rest.fakeface.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of the system with a new profile. Gives access to its pages and log. */
public final class Chromium implements AutoCloseable {

  /**
   * In a field, so that it is not garbage-collected together with its level. It warns of each
   * Chromium that is newer than itself.
   */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Disables features for interactive use and requests to its vendor. */
  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--no-default-browser-check",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  private final ChromeDriver driver;
  private final Path downloads;

  private Chromium(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /**
   * Starts a browser.
   *
   * @param work the directory of its profile and its downloads
   */
  public static Chromium start(Path work) {
    DRIVER_LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(OPTIONS);
    options.addArguments("--user-data-dir=" + work.resolve("profile"));
    options.setCapability("goog:loggingPrefs", ChromiumLog.wanted());
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .withLogFile(work.resolve("chromedriver.log").toFile())
            .build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options), work.resolve("saved"));
    // The last resort, so that no test run leaves a browser behind.
    Runtime.getRuntime().addShutdownHook(new Thread(chromium::close));
    chromium.command(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", chromium.downloads.toString()));
    chromium.command(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    return chromium;
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Opens a URL. */
  public void open(URI address) {
    driver.get(address.toString());
  }

  /** Sets the size of the viewport in CSS pixels, as on a device. */
  public void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Sets the preferred colour scheme: {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature, still)));
  }

  /** The first visible element that matches a selector; waits for it. */
  public WebElement find(String selector) {
    return await("there is " + selector, () -> visible(selector));
  }

  /** All elements that currently match a selector. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  private @Nullable WebElement visible(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }

  /** Waits until a value is found that is neither null nor false. */
  public <T> T await(String what, Supplier<@Nullable T> found) {
    return Objects.requireNonNull(
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
            .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
            .withMessage(what)
            .until(any -> found.get()));
  }

  /** Clicks the first visible element that matches a selector. */
  public void click(String selector) {
    find(selector).click();
  }

  /** Runs a script in the page and returns its result. */
  public Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** Evaluates an expression in the page and waits for its promise; returns the result as text. */
  public String settle(String expression) {
    String script =
        "const done = arguments[arguments.length - 1];"
            + expression
            + ".then(value => done(String(value)), error => done('failed: ' + error))";
    return String.valueOf(driver.executeAsyncScript(script));
  }

  /** The text in the clipboard. */
  public String clipboard() {
    return settle("navigator.clipboard.readText()");
  }

  /** A downloaded file; waits for it. */
  public Path saved(String name) {
    return await(
        name + " is saved",
        () -> Files.exists(downloads.resolve(name)) ? downloads.resolve(name) : null);
  }

  /** The warnings and errors in the console since the last call. */
  public List<String> complaints() {
    return ChromiumLog.complaints(driver.manage().logs());
  }

  /** The hosts, with ports, to which requests were sent since the last call. */
  public List<String> hosts() {
    return ChromiumLog.hosts(driver.manage().logs());
  }

  /** Writes a screenshot. */
  public void picture(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
