package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** The lines that age draws: forehead, crow's feet, bags, folds beside nose and mouth, jowls. */
final class Wrinkles implements Layer {

  private final Likeness likeness;
  private final Physique physique;
  private final double depth;
  private final Dice dice;

  Wrinkles(Likeness likeness) {
    this.likeness = likeness;
    physique = likeness.physique();
    dice = likeness.traits().dice(Feature.WRINKLES);
    depth = likeness.traits().seniority() * dice.around(1, 0.2);
  }

  @Override
  public void paint(Graphics2D g) {
    if (depth <= 0) {
      return;
    }
    forehead(g);
    crowsFeet(g);
    bags(g);
    folds(g);
    jowls(g);
    ageSpots(g);
  }

  private void forehead(Graphics2D g) {
    double half = physique.face().skull() * 0.5;
    double low = physique.browY() - 34;
    double high = physique.hairline() + 22;
    int lines = (int) Math.round(1 + 2.4 * depth);
    for (int i = 0; i < lines; i++) {
      double y = low - (low - high) * i / 3.2;
      double reach = half * dice.between(0.75, 1.05);
      Curve line =
          Curve.from(-reach, y + 5)
              .to(-reach / 2, y - 3)
              .to(0, y + 3)
              .to(reach / 2, y - 3)
              .to(reach, y + 5);
      crease(g, line, 5, 0.42);
    }
    double frown = physique.browY() + 8;
    both(g, Curve.from(13, frown - 24).to(10, frown).to(12, frown + 12), 5, 0.35);
  }

  private void crowsFeet(Graphics2D g) {
    double x = physique.eyeX() + physique.eyeWidth() * 1.18;
    double y = physique.eyeY();
    double reach = 12 + 22 * depth;
    for (int i = -1; i <= 1; i++) {
      both(
          g,
          Curve.from(x, y + 6 * i).to(x + reach * 0.6, y + 10 * i).to(x + reach, y + 17 * i),
          4,
          0.45);
    }
  }

  private void bags(Graphics2D g) {
    double x = physique.eyeX();
    double w = physique.eyeWidth();
    double y = physique.eyeY() + w * 0.55;
    double sag = 6 + 9 * depth;
    both(
        g,
        Curve.from(x - w, y).to(x - 0.2 * w, y + sag + 4).to(x + 0.8 * w, y + 0.2 * sag),
        6,
        0.42);
    both(
        g,
        Curve.from(x - 0.9 * w, y + 12).to(x, y + sag + 18).to(x + 0.7 * w, y + sag + 6),
        4,
        0.2);
  }

  private void folds(Graphics2D g) {
    double nose = physique.noseWidth();
    double mouth = physique.mouthWidth();
    double top = physique.noseY() - 20;
    double low = physique.mouthY();
    Curve fold =
        Curve.from(nose + 10, top)
            .to(Math.max(nose, mouth) + 6, (top + low) / 2)
            .to(mouth + 24, low + 4 + 10 * depth);
    both(g, fold, 8, 0.5);
    double corner = mouth + 6;
    both(
        g,
        Curve.from(corner, low + 8).to(corner + 8, low + 28).to(corner + 4, low + 30 + 22 * depth),
        5,
        0.36);
  }

  private void jowls(Graphics2D g) {
    FaceShape face = physique.face();
    double x = face.jaw() * 0.8;
    Curve jowl =
        Curve.from(x + 10, face.down(0.8)).to(x - 4, face.down(0.87)).to(x - 26, face.down(0.91));
    both(g, jowl, 8, 0.3 * depth);
    double y = face.down(0.66);
    both(
        g,
        Curve.from(face.cheek() * 0.86, y).to(face.cheek() * 0.74, y + 34).to(x - 6, y + 62),
        6,
        0.28 * depth);
  }

  private void ageSpots(Graphics2D g) {
    g.setColor(Tint.veil(likeness.palette().line(), 0.16 * depth));
    int spots = (int) (8 * Math.max(0, depth - 0.5));
    for (int i = 0; i < spots; i++) {
      double side = dice.chance(0.5) ? 1 : -1;
      double x = side * physique.face().cheek() * dice.between(0.5, 0.82);
      double size = dice.between(3, 7);
      g.fill(
          Brush.oval(x, dice.between(physique.browY() - 50, physique.noseY()), size, size * 0.8));
    }
  }

  private void both(Graphics2D g, Curve right, double width, double opacity) {
    crease(g, right, width, opacity);
    crease(g, right.mirrored(), width, opacity);
  }

  private void crease(Graphics2D g, Curve curve, double width, double opacity) {
    g.setColor(Tint.veil(likeness.palette().line(), opacity * Math.min(1, 0.25 + depth)));
    g.fill(Brush.stroke(curve, 1, width * (0.6 + 0.4 * depth), 1));
  }
}
