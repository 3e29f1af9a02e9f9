package rest.fakeface.portrait;

import java.awt.geom.Path2D;

/**
 * The outline of a head without its hair; widths are half widths.
 *
 * @param crown y of the top of the skull
 * @param chin y of the lowest point
 * @param skull half width at the temples
 * @param cheek half width at the cheekbones
 * @param jaw half width at the corner of the jaw
 * @param chinWidth half width of the chin
 */
record FaceShape(
    double crown, double chin, double skull, double cheek, double jaw, double chinWidth) {

  /** The share of the head's height that the dome of the skull takes. */
  private static final double DOME = 0.42;

  double height() {
    return chin - crown;
  }

  /** The y at a share of the height, 0 at the crown and 1 at the chin. */
  double down(double share) {
    return crown + share * height();
  }

  /** A spot at or above the dome; 0° is the crown, 90° the temple at the right of the picture. */
  Spot above(double degrees, double lift) {
    double angle = Math.toRadians(degrees);
    return new Spot(
        Math.sin(angle) * (skull + lift), down(DOME) - Math.cos(angle) * (DOME * height() + lift));
  }

  /** The right half of the outline, from crown to chin. */
  Curve rightSide() {
    Curve dome = Curve.sampled(t -> above(90 * t, 0));
    return dome.then(
        Curve.from(cheek, down(0.6))
            .to((cheek + jaw) / 2 + 0.045 * cheek, down(0.72))
            .to(jaw, down(0.82))
            .to(chinWidth + (jaw - chinWidth) * 0.6, down(0.925))
            .to(chinWidth, down(0.982))
            .to(0, chin));
  }

  Path2D outline() {
    return Brush.between(rightSide(), rightSide().mirrored());
  }
}
