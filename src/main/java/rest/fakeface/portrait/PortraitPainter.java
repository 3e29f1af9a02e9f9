package rest.fakeface.portrait;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Draws sitters: illustrated portraits of head and shoulders. Needs neither display nor fonts. */
public final class PortraitPainter {

  /** The width and the height of every portrait, in pixels. */
  public static final int SIZE = 1024;

  /** Enlarges the sitter about a point between the eyes, so that small copies read well. */
  private static final double CLOSENESS = 1.14;

  private static final double FOCUS = 470;

  private PortraitPainter() {}

  /**
   * A new portrait of a sitter, {@link #SIZE} pixels wide and high, of type {@link
   * BufferedImage#TYPE_INT_RGB}. Safe to call from several threads at once.
   *
   * @param sitter the person to draw
   * @return the picture, with identical pixels for equal sitters
   */
  public static BufferedImage paint(Sitter sitter) {
    BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Likeness likeness = Likeness.of(sitter);
    Graphics2D body = canvas(picture);
    Graphics2D head = (Graphics2D) body.create();
    head.rotate(likeness.tilt(), 0, likeness.face().chin());
    paintBackToFront(likeness, body, head);
    head.dispose();
    body.dispose();
    return picture;
  }

  private static void paintBackToFront(Likeness likeness, Graphics2D body, Graphics2D head) {
    HairStyle hair = Hairdresser.styleFor(likeness);
    new Backdrop(likeness).paint(body);
    hair.paintBehind(head);
    new Neck(likeness).paint(body);
    Wardrobe.garmentFor(likeness).paint(body);
    new Ears(likeness).paint(head);
    new Head(likeness).paint(head);
    new Wrinkles(likeness).paint(head);
    new Beard(likeness).paint(head);
    new Mouth(likeness).paint(head);
    new Nose(likeness).paint(head);
    new Eyes(likeness).paint(head);
    new Brows(likeness).paint(head);
    new Glasses(likeness).paint(head);
    hair.paintInFront(head);
  }

  private static Graphics2D canvas(BufferedImage picture) {
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.translate(SIZE / 2.0, FOCUS);
    g.scale(CLOSENESS, CLOSENESS);
    g.translate(0, -FOCUS);
    return g;
  }
}
