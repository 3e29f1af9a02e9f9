package rest.fakeface.portrait;

/**
 * The opening of the eye at the right of the picture.
 *
 * @param x centre
 * @param y centre
 * @param width half width
 * @param open height of the upper arc as a share of the half width
 * @param slant how much higher the outer corner lies than the middle; negative droops
 */
record EyeShape(double x, double y, double width, double open, double slant) {

  Curve upperLid() {
    double high = width * open;
    return Curve.from(x - width, y + 4 + slant * 0.4)
        .to(x - width * 0.6, y - high * 0.62)
        .to(x - width * 0.05, y - high)
        .to(x + width * 0.55, y - high * 0.74 - slant * 0.4)
        .to(x + width, y - slant);
  }

  Curve lowerLid() {
    double low = width * (open * 0.62 + 0.1);
    return Curve.from(x - width, y + 4 + slant * 0.4)
        .to(x - width * 0.5, y + low * 0.74)
        .to(x + width * 0.1, y + low)
        .to(x + width * 0.66, y + low * 0.66)
        .to(x + width, y - slant);
  }

  /** The fold of skin above the upper lid. */
  Curve crease(double lift) {
    double high = width * open + lift;
    return Curve.from(x - width * 0.94, y - 2 - lift * 0.4)
        .to(x - width * 0.5, y - high * 0.84)
        .to(x, y - high)
        .to(x + width * 0.6, y - high * 0.82 - slant * 0.4)
        .to(x + width * 1.06, y - lift * 0.55 - slant);
  }
}
