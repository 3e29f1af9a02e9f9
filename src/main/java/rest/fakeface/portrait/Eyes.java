package rest.fakeface.portrait;

import java.awt.Graphics2D;

/** Both eyes, alike in shape and looking the same way. */
final class Eyes implements Layer {

  private final Likeness likeness;
  private final Dice dice;

  Eyes(Likeness likeness) {
    this.likeness = likeness;
    dice = likeness.traits().dice(Feature.EYES);
  }

  @Override
  public void paint(Graphics2D g) {
    Traits traits = likeness.traits();
    double childhood = 1 - traits.adulthood();
    EyeShape right =
        new EyeShape(
            likeness.physique().eyeX(),
            likeness.physique().eyeY(),
            likeness.physique().eyeWidth(),
            dice.around(0.5 + 0.13 * childhood + 0.04 * traits.feminine(), 0.09)
                - 0.09 * traits.seniority(),
            dice.around(3, 5) - 5 * traits.seniority());
    double gaze = dice.around(0, 3.5);
    EyeMakeUp makeUp = EyeMakeUp.of(traits, dice);
    for (double side = -1; side <= 1; side += 2) {
      new Eye(likeness, right, side, gaze, makeUp).paint(g);
    }
  }
}
