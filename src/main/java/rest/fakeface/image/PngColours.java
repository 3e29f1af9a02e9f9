package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The colour information of a PNG, in order of precedence: code points (cICP), a profile (iCCP),
 * sRGB, or a gamma with or without chromaticities. Chromaticities without gamma are insufficient,
 * and browsers ignore them.
 */
final class PngColours {

  private static final double UNIT = 100_000;

  /** The gamma that stands for the curve of sRGB if the chromaticities are those of sRGB. */
  private static final double GAMMA_OF_SRGB = 0.45455;

  private static final double TOLERANCE = 0.002;

  private static final double[] BT2020 = {
    0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046,
  };
  private static final double[] DISPLAY_P3 = {
    0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060,
  };

  private byte @Nullable [] codePoints;
  private byte @Nullable [] profile;
  private boolean srgb;
  private double gamma;
  private double[] primaries = MatrixProfile.SRGB_PRIMARIES;

  void read(ImagePart chunk, byte[] file) {
    byte[] content = Arrays.copyOfRange(file, chunk.body(), chunk.end());
    if (chunk.is("cICP") && content.length == 4) {
      codePoints = content;
    } else if (chunk.is("iCCP")) {
      profile = PngText.profile(content).orElse(profile);
    } else if (chunk.is("sRGB")) {
      srgb = true;
    } else if (chunk.is("gAMA") && content.length == 4) {
      gamma = ByteBuffer.wrap(content).getInt() / UNIT;
    } else if (chunk.is("cHRM") && content.length == 32) {
      ByteBuffer figures = ByteBuffer.wrap(content);
      primaries = new double[8];
      Arrays.setAll(primaries, at -> figures.getInt() / UNIT);
    }
  }

  /** The colour profile; null for sRGB or if there is no valid information. */
  @Nullable ICC_Profile profile() {
    try {
      if (codePoints != null && codePoints[2] == 0 && codePoints[3] == 1) {
        double[] space = primaries(codePoints[0]);
        double[] curve = curve(codePoints[1]);
        if (space.length > 0 && curve.length > 0) {
          return MatrixProfile.of(space, curve);
        }
      }
      if (profile != null || srgb) {
        return profile == null ? null : Icc.profile(profile).orElse(null);
      }
      return gamma > 0 && !isNearlySrgb() ? MatrixProfile.of(primaries, 1 / gamma) : null;
    } catch (RuntimeException e) {
      // The numbers do not describe a colour space.
      return null;
    }
  }

  private static double[] primaries(byte code) {
    return switch (code) {
      case 1 -> MatrixProfile.SRGB_PRIMARIES;
      case 9 -> BT2020;
      case 12 -> DISPLAY_P3;
      default -> new double[0];
    };
  }

  private static double[] curve(byte code) {
    return switch (code) {
      case 4 -> new double[] {2.2};
      case 5 -> new double[] {2.8};
      case 8 -> new double[] {1};
      case 13 -> MatrixProfile.SRGB_CURVE;
      default -> new double[0];
    };
  }

  private boolean isNearlySrgb() {
    boolean near = Math.abs(gamma - GAMMA_OF_SRGB) < TOLERANCE;
    for (int at = 0; at < primaries.length; at++) {
      near &= Math.abs(primaries[at] - MatrixProfile.SRGB_PRIMARIES[at]) < TOLERANCE;
    }
    return near;
  }
}
