package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rest.fakeface.api.ContentAnswer.Content;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

class SmallImagesTest {

  private static final int SIZE = 9_000;

  private final SmallImages images = new SmallImages(100_000);

  @Test
  void imageIsFoundByItsNameUntilItIsForgotten() {
    SmallImage image = image(1);
    images.keep(image);

    assertThat(images.find(image.head().name())).isSameAs(image);
    assertThat(images.find(image(2).head().name())).isNull();

    images.forget(image);
    assertThat(images.find(image.head().name())).isNull();
  }

  @Test
  void imagesTakeNoMoreThanTheirBytes() {
    for (int number = 0; number < 1_000; number++) {
      images.keep(image(number));
    }

    int found = 0;
    for (int number = 0; number < 1_000; number++) {
      found += images.find(image(number).head().name()) == null ? 0 : 1;
    }
    assertThat(found).isBetween(1, 10);
  }

  @Test
  void nothingIsKeptWithoutMemory() {
    SmallImage image = image(1);
    SmallImages.NONE.keep(image);

    assertThat(SmallImages.NONE.find(image.head().name())).isNull();
  }

  private static SmallImage image(int number) {
    FaceName face = Faces.name(Gender.FEMALE, 30, number);
    Content content = new Content(face, face.toString(), face.toString(), "image/jpeg");
    return new SmallImage(new ImageHead(content), new byte[SIZE]);
  }
}
