package rest.fakeface.image;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import javax.imageio.ImageWriter;
import rest.fakeface.log.Log;

/** The encoder of WebP, which is native code that some machines cannot run. */
final class WebPWriting {

  private static final Logger LOG = Log.of(WebPWriting.class);

  private WebPWriting() {}

  /** Whether this machine can write WebP. The first call tries to load the native code. */
  static boolean isAvailable() {
    return Native.AVAILABLE;
  }

  /** Creates a writer of WebP, which is not registered with the platform. */
  static ImageWriter writer() {
    return new WebPImageWriterSpi().createWriterInstance(null);
  }

  /** Loads the native code once, on first use. */
  private static final class Native {

    static final boolean AVAILABLE = find();

    private static boolean find() {
      String library = library();
      String reason = "there is no " + library;
      // Checked first, because the library prints a stack trace if the file is missing.
      if (WebPWriting.class.getResource(library) != null) {
        try {
          BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
          ImageFormats.write(writer(), pixel, 1);
          return true;
        } catch (LinkageError | RuntimeException e) {
          reason = e.toString();
        }
      }
      LOG.log(Level.WARNING, "This machine cannot write WebP; JPEG replaces it: {0}", reason);
      return false;
    }

    private static String library() {
      String system = System.getProperty("os.name", "");
      String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
      return "/native/"
          + (system.startsWith("Mac") || system.startsWith("Windows")
              ? system.substring(0, system.startsWith("Mac") ? 3 : 7)
              : system)
          + '/'
          + (processor.equals("amd64") ? "x86_64" : processor)
          + '/'
          + System.mapLibraryName("webp-imageio");
    }
  }
}
