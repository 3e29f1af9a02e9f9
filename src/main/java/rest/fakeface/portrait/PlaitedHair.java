package rest.fakeface.portrait;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Hair parted in the middle with a plait or a bunch on either side. */
final class PlaitedHair implements HairStyle {

  private static final List<Color> BANDS =
      List.of(Tint.of(0xd9705f), Tint.of(0x5d9fc4), Tint.of(0xe2b04a), Tint.of(0xc77fa0));

  private final HairStyle combed;
  private final Scalp scalp;
  private final HairTone tone;
  private final boolean plaited;
  private final Color band;
  private final double end;

  PlaitedHair(Likeness likeness, Dice dice) {
    combed = new ShortHair(likeness, new Cut(0, 14, 10, dice.between(0, 18), 0, 0, 0), 0);
    scalp = Scalp.of(likeness);
    tone = likeness.palette().hair();
    plaited = dice.chance(0.6);
    band = dice.pick(BANDS);
    end = likeness.face().chin() + dice.between(110, 210);
  }

  @Override
  public void paintBehind(Graphics2D g) {
    combed.paintBehind(g);
    if (!plaited) {
      bunch().paintShining(tone, g);
      bunch().mirrored().paintShining(tone, g);
    }
  }

  @Override
  public void paintInFront(Graphics2D g) {
    combed.paintInFront(g);
    double x = scalp.face().cheek() + 26;
    double y = scalp.earTop() + 84;
    for (int side = -1; side <= 1; side += 2) {
      if (plaited) {
        plait(g, side, x, y);
      } else {
        g.setColor(band);
        g.fill(Brush.oval(side * (x + 2), scalp.earTop() + 26, 15, 22));
      }
    }
  }

  private Tress bunch() {
    FaceShape face = scalp.face();
    double x = face.cheek() + 18;
    double y = scalp.earTop() + 26;
    Curve outer =
        Curve.from(x, y - 16)
            .to(x + 84, y - 34)
            .to(x + 116, y + 70)
            .to(x + 92, y + 170)
            .to(x + 44, y + 216);
    Curve inner = Curve.from(x, y + 16).to(x + 22, y + 60).to(x + 26, y + 120).to(x + 40, y + 210);
    return new Tress(outer, inner);
  }

  private void plait(Graphics2D g, int side, double x, double top) {
    int links = (int) ((end - top) / 34);
    for (int i = 0; i < links; i++) {
      double y = top + 34 * i;
      double half = 25 - 0.7 * i;
      double lean = i % 2 == 0 ? 8 : -8;
      g.setColor(tone.dark());
      g.fill(Brush.oval(side * (x + lean), y + 3, half, 25));
      g.setColor(i % 2 == 0 ? tone.base() : Tint.mix(tone.base(), tone.light(), 0.35));
      g.fill(Brush.oval(side * (x + lean), y, half - 2, 22));
    }
    double y = top + 34 * links;
    Curve tuft = Curve.from(side * x, y - 16).to(side * (x + 4), y + 20).to(side * x, y + 52);
    g.setColor(tone.base());
    g.fill(Brush.stroke(tuft, 14, 40, 4));
    g.setColor(band);
    g.fill(Brush.oval(side * x, y - 8, 17, 11));
  }
}
