package rest.fakeface.api.match;

import java.io.IOException;
import rest.fakeface.http.JsonText;

/** Reads the values of a JSON document as text, including nested values. */
final class JsonValues {

  private final JsonScanner json;

  JsonValues(JsonScanner json) {
    this.json = json;
  }

  /** Reads the name of an object's member, up to the value. */
  void readName(StringBuilder name) throws IOException {
    name.setLength(0);
    json.readString(name);
    json.require(':');
  }

  /** Reads a value as text: the characters of a string, nothing for null, otherwise its JSON. */
  void readValue(StringBuilder value) throws IOException {
    value.setLength(0);
    if (json.peek() == '"') {
      json.readString(value);
    } else {
      copyValue(value);
      if ("null".contentEquals(value)) {
        value.setLength(0);
      }
    }
  }

  private void copyValue(StringBuilder copy) throws IOException {
    switch (json.peek()) {
      case '[' -> copyArray(copy);
      case '{' -> copyObject(copy);
      case '"' -> copyString(copy);
      default -> json.readWord(copy);
    }
  }

  private void copyArray(StringBuilder copy) throws IOException {
    json.add(copy, '[');
    for (boolean more = json.enter('['); more; more = json.hasNext(']')) {
      separate(copy, '[');
      copyValue(copy);
    }
    json.add(copy, ']');
  }

  private void copyObject(StringBuilder copy) throws IOException {
    json.add(copy, '{');
    for (boolean more = json.enter('{'); more; more = json.hasNext('}')) {
      separate(copy, '{');
      copyString(copy);
      json.require(':');
      json.add(copy, ':');
      copyValue(copy);
    }
    json.add(copy, '}');
  }

  private void separate(StringBuilder copy, char opening) {
    if (copy.charAt(copy.length() - 1) != opening) {
      json.add(copy, ',');
    }
  }

  private void copyString(StringBuilder copy) throws IOException {
    StringBuilder characters = new StringBuilder();
    json.readString(characters);
    JsonText.append(copy, characters.toString());
  }
}
