package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Builds the ICC profile of a colour space that an image describes by numbers: the chromaticities
 * of its white, red, green and blue, and its transfer curve.
 */
final class MatrixProfile {

  /** White, red, green and blue of sRGB, each as x and y. */
  static final double[] SRGB_PRIMARIES = {
    0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06,
  };

  /** The curve of sRGB, as a parametric curve of type 3. */
  static final double[] SRGB_CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private static final int HEADER = 128;
  private static final int TAG = 12;
  private static final int XYZ_LENGTH = 20;
  private static final double[] D50 = {0.9642, 1, 0.8249};

  /** The Bradford cone responses, in which colours are adapted from one white point to another. */
  private static final Matrix CONES =
      new Matrix(0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296);

  private MatrixProfile() {}

  /**
   * Builds a profile.
   *
   * @param primaries white, red, green and blue, each as x and y
   * @param curve a single gamma, or the five parameters of a curve of type 3
   * @throws RuntimeException if the numbers do not describe a colour space
   */
  static ICC_Profile of(double[] primaries, double... curve) {
    Matrix columns = columns(primaries);
    int curveLength = 12 + 4 * curve.length;
    String[] tags = {"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    int values = HEADER + 4 + TAG * tags.length;
    int curveAt = values + 4 * XYZ_LENGTH;
    ByteBuffer file = ByteBuffer.allocate(curveAt + curveLength);
    putHeader(file);
    file.position(HEADER);
    file.putInt(tags.length);
    for (int tag = 0; tag < tags.length; tag++) {
      boolean isCurve = tag > 3;
      put(file, tags[tag]);
      file.putInt(isCurve ? curveAt : values + XYZ_LENGTH * tag);
      file.putInt(isCurve ? curveLength : XYZ_LENGTH);
    }
    putXyz(file, D50);
    for (int column = 0; column < 3; column++) {
      putXyz(file, columns.column(column));
    }
    put(file, "para");
    file.putInt(0).putShort((short) (curve.length == 1 ? 0 : 3)).putShort((short) 0);
    for (double parameter : curve) {
      putFixed(file, parameter);
    }
    return ICC_Profile.getInstance(file.array());
  }

  private static void putHeader(ByteBuffer file) {
    file.putInt(file.capacity()).putInt(0).putInt(0x04000000);
    put(file, "mntrRGB XYZ ");
    file.position(36);
    put(file, "acsp");
    file.position(68);
    for (double part : D50) {
      putFixed(file, part);
    }
  }

  /**
   * Red, green and blue in XYZ under the white point of ICC, scaled so that their sum is that
   * white.
   */
  private static Matrix columns(double[] primaries) {
    double[] white = xyz(primaries, 0);
    Matrix colours = Matrix.ofColumns(xyz(primaries, 2), xyz(primaries, 4), xyz(primaries, 6));
    Matrix own = colours.times(Matrix.diagonal(colours.inverse().times(white)));
    double[] from = CONES.times(white);
    double[] to = CONES.times(D50);
    Matrix adaptation = Matrix.diagonal(to[0] / from[0], to[1] / from[1], to[2] / from[2]);
    return CONES.inverse().times(adaptation).times(CONES).times(own);
  }

  private static double[] xyz(double[] primaries, int at) {
    double x = primaries[at];
    double y = primaries[at + 1];
    return new double[] {x / y, 1, (1 - x - y) / y};
  }

  private static void putXyz(ByteBuffer file, double[] xyz) {
    put(file, "XYZ ");
    file.putInt(0);
    for (double part : xyz) {
      putFixed(file, part);
    }
  }

  private static void putFixed(ByteBuffer file, double number) {
    if (!(Math.abs(number) < Short.MAX_VALUE)) {
      throw new IllegalArgumentException("no colours have this figure: " + number);
    }
    file.putInt((int) Math.round(number * 65_536));
  }

  private static void put(ByteBuffer file, String name) {
    file.put(name.getBytes(StandardCharsets.US_ASCII));
  }
}
