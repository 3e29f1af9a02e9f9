package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

/** Facial hair of grown men. */
final class Beard implements Layer {

  private final BeardCut cut;
  private final Physique physique;
  private final FaceShape face;
  private final Color skinLine;
  private final HairTone tone;
  private final Dice dice;

  Beard(Likeness likeness) {
    cut = BeardCut.of(likeness.traits());
    physique = likeness.physique();
    face = likeness.face();
    skinLine = likeness.palette().line();
    tone = likeness.palette().hair().shaded(0.08);
    dice = likeness.traits().dice(Feature.HAIR_TEXTURE);
  }

  @Override
  public void paint(Graphics2D g) {
    switch (cut) {
      case NONE -> {}
      case STUBBLE -> stubble(g);
      case FULL -> full(g, 6);
      case LONG -> full(g, dice.between(30, 60));
      case GOATEE -> goatee(g);
      case MOUSTACHE -> moustache(g);
    }
  }

  private void stubble(Graphics2D g) {
    Color grey = Tint.mix(tone.base(), skinLine, 0.35);
    for (int inset = 0; inset < 4; inset++) {
      g.setColor(Tint.veil(grey, 0.085));
      g.fill(mask(0, 8 * inset));
    }
  }

  private void full(Graphics2D g, double hang) {
    g.setColor(Tint.veil(tone.base(), 0.6));
    for (int inset = 0; inset < 4; inset++) {
      g.fill(mask(hang, 2.5 * inset));
    }
    g.setColor(Tint.veil(tone.dark(), 0.5));
    for (int i = 0; i < 60; i++) {
      double t = dice.between(-1, 1);
      double x = face.jaw() * 0.84 * t;
      double y = face.chin() - 12 - t * t * face.height() * 0.16 + dice.between(-8, hang * 0.7);
      g.fill(Brush.stroke(Curve.from(x, y - 18).to(x * 1.01, y).to(x * 0.97, y + 13), 1, 3, 1));
    }
    moustache(g);
  }

  /** The bearded skin: from the sideburns along the jaw, round the mouth and under the nose. */
  private Shape mask(double hang, double inset) {
    Curve outer = outerEdge(hang);
    Curve inner = innerEdge(inset);
    return Brush.between(
        outer.then(outer.mirrored().reversed()), inner.then(inner.mirrored().reversed()));
  }

  private Curve outerEdge(double hang) {
    return Curve.from(face.cheek() + 1, physique.eyeY() + 2)
        .to(face.cheek() + 3, face.down(0.64))
        .to(face.jaw() + 9 + hang * 0.1, face.down(0.83))
        .to(face.chinWidth() + 26, face.chin() - 5 + hang * 0.75)
        .to(face.chinWidth() * 0.4, face.chin() + 6 + hang)
        .to(0, face.chin() + 7 + hang);
  }

  private Curve innerEdge(double inset) {
    double mouth = physique.mouthY();
    double wide = physique.mouthWidth() + 26 - inset;
    return Curve.from(face.cheek() - 14 + inset, physique.eyeY() + 2)
        .to(face.cheek() * 0.84 + inset, face.down(0.68) + inset)
        .to(wide, mouth - 12 + inset)
        .to(wide * 0.6, physique.noseY() + 15 + inset)
        .to(0, physique.noseY() + 13 + inset);
  }

  private void goatee(Graphics2D g) {
    double mouth = physique.mouthY();
    double wide = physique.mouthWidth() * 0.72;
    double low = face.chin() + 14;
    Curve outer =
        Curve.from(wide * 0.8, mouth + 10)
            .to(wide * 1.06, mouth + 34)
            .to(wide * 0.92, low - 34)
            .to(wide * 0.5, low - 6)
            .to(wide * 0.1, low);
    Curve inner = Curve.from(-1, mouth + 24).to(-1, mouth + 46).to(-1, low - 30).to(-1, low);
    Tress right = new Tress(outer, inner);
    right.mirrored().paint(tone, g);
    right.paint(tone, g);
    moustache(g);
  }

  private void moustache(Graphics2D g) {
    double top = physique.noseY() + 9;
    double lip = physique.mouthY() - 8;
    double wide = physique.mouthWidth() * 0.98;
    Curve upper =
        Curve.from(-1, top + 6)
            .to(wide * 0.4, top + 7)
            .to(wide * 0.85, lip - 3)
            .to(wide + 8, lip + 14);
    Curve lower =
        Curve.from(-1, lip).to(wide * 0.35, lip + 1).to(wide * 0.8, lip + 6).to(wide + 8, lip + 16);
    Tress right = new Tress(upper, lower);
    right.mirrored().paint(tone, g);
    right.paint(tone, g);
  }
}
