package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** A part of the picture that paints itself over what is already there. */
interface Layer {

  void paint(Graphics2D g);
}
