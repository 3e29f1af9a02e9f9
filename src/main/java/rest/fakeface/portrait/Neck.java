package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** The bare neck and shoulders, with the shadow that the head throws on them. */
final class Neck implements Layer {

  private final Likeness likeness;
  private final Torso torso;
  private final Palette palette;

  Neck(Likeness likeness) {
    this.likeness = likeness;
    torso = likeness.physique().torso();
    palette = likeness.palette();
  }

  @Override
  public void paint(Graphics2D g) {
    Path2D skin = Brush.between(rightSide(), rightSide().mirrored());
    g.setColor(palette.skin());
    g.fill(skin);
    new Glow(torso.neck() * 1.6, torso.base() - 20, torso.neck() * 1.9, palette.shade(), 0.6)
        .paintOn(skin, g);
    g.setColor(Tint.veil(palette.shade(), 0.85));
    g.fill(shadowOn(skin));
    collarbones(g);
    creases(g);
  }

  private Curve rightSide() {
    double chin = likeness.face().chin();
    return Curve.from(torso.neck() * 1.02, chin - 110)
        .to(torso.neck() * 0.97, chin)
        .then(torso.rightShoulder());
  }

  private Shape shadowOn(Path2D skin) {
    Area shadow = new Area(likeness.face().outline());
    shadow.transform(
        AffineTransform.getTranslateInstance(14, 26 + 18 * likeness.traits().adulthood()));
    shadow.intersect(new Area(skin));
    return shadow;
  }

  private void collarbones(Graphics2D g) {
    double y = torso.base() + 58;
    Curve right = Curve.from(22, y + 16).to(64, y + 4).to(0.42 * torso.shoulder(), y + 6);
    g.setColor(Tint.veil(palette.line(), 0.3 * likeness.traits().adulthood()));
    g.fill(Brush.stroke(right, 1, 5, 1));
    g.fill(Brush.stroke(right.mirrored(), 1, 5, 1));
  }

  private void creases(Graphics2D g) {
    g.setColor(Tint.veil(palette.line(), 0.4 * likeness.traits().seniority()));
    double top = likeness.face().chin() + 44;
    for (double y = top; y < torso.base() + 10; y += 24) {
      double half = torso.neck() * 0.7;
      g.fill(Brush.stroke(Curve.from(-half, y - 5).to(6, y + 5).to(half, y - 4), 1, 4, 1));
    }
    Curve cord = Curve.from(34, top - 4).to(30, top + 40).to(16, torso.base() + 40);
    g.fill(Brush.stroke(cord, 1, 5, 1));
    g.fill(Brush.stroke(cord.mirrored(), 1, 5, 1));
  }
}
