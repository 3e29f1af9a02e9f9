package rest.fakeface.catalog;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import rest.fakeface.face.Gender;

/** Converts a gender to the word in its column. */
@Converter
class GenderConverter implements AttributeConverter<Gender, String> {

  @Override
  public String convertToDatabaseColumn(Gender gender) {
    return gender.toString();
  }

  @Override
  public Gender convertToEntityAttribute(String word) {
    return Gender.of(word).orElseThrow(() -> new IllegalStateException("no gender: " + word));
  }
}
