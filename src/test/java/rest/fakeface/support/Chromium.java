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

/** The system's Chromium without a window, with a new profile, and what it says of its pages. */
public final class Chromium implements AutoCloseable {

  /** Kept, so that its level is: it warns of each Chromium that is newer than itself. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Without what only people need, and without a word to its maker. */
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
   * Starts one.
   *
   * @param work the directory of its profile and of what it saves
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
    // The last resort: no test run leaves a browser behind.
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

  /** Opens an address. */
  public void open(URI address) {
    driver.get(address.toString());
  }

  /** Gives the page a size in pixels of CSS, as a device has it. */
  public void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Has pages shown as somebody prefers them who wants {@code light} or {@code dark}. */
  public void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    Map<String, String> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(feature, still)));
  }

  /** The first element that a selector finds and that can be seen, as soon as there is one. */
  public WebElement find(String selector) {
    return await("there is " + selector, () -> visible(selector));
  }

  /** All elements that a selector finds now. */
  public List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  private @Nullable WebElement visible(String selector) {
    return all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
  }

  /** Waits until something is there or so. */
  public <T> T await(String what, Supplier<@Nullable T> found) {
    return Objects.requireNonNull(
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
            .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
            .withMessage(what)
            .until(any -> found.get()));
  }

  /** Clicks the first element that a selector finds. */
  public void click(String selector) {
    find(selector).click();
  }

  /** What a script of the page returns. */
  public Object run(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  /** What a promise becomes that an expression makes. */
  public String settle(String expression) {
    String script =
        "const done = arguments[arguments.length - 1];"
            + expression
            + ".then(value => done(String(value)), error => done('failed: ' + error))";
    return String.valueOf(driver.executeAsyncScript(script));
  }

  /** The text that the clipboard has. */
  public String clipboard() {
    return settle("navigator.clipboard.readText()");
  }

  /** The file that the browser has saved under a name, as soon as it is there. */
  public Path saved(String name) {
    return await(
        name + " is saved",
        () -> Files.exists(downloads.resolve(name)) ? downloads.resolve(name) : null);
  }

  /** What the console was told since the last time: warnings and errors. */
  public List<String> complaints() {
    return ChromiumLog.complaints(driver.manage().logs());
  }

  /** The hosts with their ports that were asked since the last time. */
  public List<String> hosts() {
    return ChromiumLog.hosts(driver.manage().logs());
  }

  /** Writes a picture of what is seen. */
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
