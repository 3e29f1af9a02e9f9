package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A way to wear hair: some of it lies behind head and shoulders, the rest in front. */
interface HairStyle {

  void paintBehind(Graphics2D g);

  void paintInFront(Graphics2D g);
}
