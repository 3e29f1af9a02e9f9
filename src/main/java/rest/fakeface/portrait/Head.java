package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** The skin of the head, rounded by light from the upper left. */
final class Head implements Layer {

  private final Likeness likeness;

  Head(Likeness likeness) {
    this.likeness = likeness;
  }

  @Override
  public void paint(Graphics2D g) {
    Palette palette = likeness.palette();
    FaceShape face = likeness.face();
    Path2D skin = face.outline();
    g.setColor(palette.skin());
    g.fill(skin);
    double wide = face.cheek();
    new Glow(wide * 1.15, face.down(0.75), wide * 1.1, palette.shade(), 0.75).paintOn(skin, g);
    new Glow(-wide * 1.3, face.down(0.85), wide * 0.8, palette.shade(), 0.5).paintOn(skin, g);
    new Glow(-wide * 0.3, face.down(0.3), wide, Tint.lighter(palette.skin(), 0.5), 0.35)
        .paintOn(skin, g);
    cheeks(g, skin);
    freckles(g);
  }

  private void cheeks(Graphics2D g, Path2D skin) {
    Physique physique = likeness.physique();
    Traits traits = likeness.traits();
    double childhood = 1 - traits.adulthood();
    double opacity = 0.22 + 0.28 * childhood + 0.12 * traits.feminine();
    double y = (physique.noseY() + physique.eyeY()) / 2 + 0.35 * physique.eyeWidth() + 14;
    double x = likeness.face().cheek() * 0.62;
    double radius = likeness.face().cheek() * 0.4;
    new Glow(x, y, radius, likeness.palette().blush(), opacity).paintOn(skin, g);
    new Glow(-x, y, radius, likeness.palette().blush(), opacity).paintOn(skin, g);
  }

  private void freckles(Graphics2D g) {
    Dice dice = likeness.traits().dice(Feature.SKIN);
    if (!dice.chance(0.13) || likeness.traits().age() < 4) {
      return;
    }
    Physique physique = likeness.physique();
    g.setColor(Tint.veil(likeness.palette().line(), 0.3));
    for (int i = 0; i < 36; i++) {
      double x = dice.around(0, likeness.face().cheek() * 0.72);
      double y = dice.around(physique.eyeY() * 0.35 + physique.noseY() * 0.65, 42);
      double size = dice.between(1.6, 3.2);
      g.fill(Brush.oval(x, y, size, size));
    }
  }
}
