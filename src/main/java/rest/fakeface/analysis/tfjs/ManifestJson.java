package rest.fakeface.analysis.tfjs;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of a manifest. Errors name the position of an invalid value. */
final class ManifestJson {

  /** The maximum number of numbers per weight, far above that of the known networks. */
  private static final int LARGEST = 16_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ManifestJson() {}

  static WeightsManifest parse(String text) {
    String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new WeightsManifest(list(groups(reader.readValue()), "groups", ManifestJson::group));
    } catch (JsonException e) {
      throw new UnfitWeightsException("the manifest is not JSON");
    }
  }

  /** The manifest is a file of its own, or part of a file that also describes the graph. */
  private static @Nullable JsonValue groups(JsonValue value) {
    return value instanceof JsonObject model ? model.get("weightsManifest") : value;
  }

  private static WeightsManifest.Group group(JsonValue value) {
    JsonObject group = object(value, "a group of the manifest");
    return new WeightsManifest.Group(
        list(group.get("paths"), "paths", path -> text(path, "paths")),
        list(group.get("weights"), "weights", ManifestJson::weight));
  }

  private static WeightEntry weight(JsonValue value) {
    JsonObject weight = object(value, "an element of weights");
    String name = text(weight.get("name"), "name");
    Encoding plain =
        switch (text(weight.get("dtype"), "dtype of " + name)) {
          case "float32" -> Encoding.plain(Encoding.Type.FLOAT32);
          case "int32" -> Encoding.plain(Encoding.Type.INT32);
          default -> throw wrong("dtype of " + name, "float32 or int32");
        };
    List<Integer> shape =
        list(weight.get("shape"), "shape of " + name, size -> size(size, "shape of " + name));
    if (shape.stream().mapToDouble(size -> size).reduce(1, (a, b) -> a * b) > LARGEST) {
      throw wrong("shape of " + name, "sizes whose product is up to " + LARGEST);
    }
    return new WeightEntry(name, shape, encoding(weight.get("quantization"), name, plain));
  }

  private static Encoding encoding(@Nullable JsonValue value, String name, Encoding plain) {
    if (value == null || value == JsonValue.NULL) {
      return plain;
    }
    String place = "quantization of " + name;
    JsonObject quantization = object(value, place);
    return switch (text(quantization.get("dtype"), place).toLowerCase(Locale.ROOT)) {
      case "float16" -> Encoding.plain(Encoding.Type.FLOAT16);
      case "uint16" -> encoding(Encoding.Type.UINT16, quantization, place);
      case "uint8" -> encoding(Encoding.Type.UINT8, quantization, place);
      default -> throw wrong("dtype in " + place, "uint8, uint16 or float16");
    };
  }

  private static Encoding encoding(Encoding.Type type, JsonObject quantization, String place) {
    return new Encoding(
        type,
        (float) number(quantization.get("scale"), "scale in " + place),
        (float) number(quantization.get("min"), "min in " + place));
  }

  private static int size(JsonValue value, String place) {
    double size = number(value, place);
    if (size < 1 || size > LARGEST || size != Math.rint(size)) {
      throw wrong(place, "whole numbers from 1 to " + LARGEST);
    }
    return (int) size;
  }

  private static double number(@Nullable JsonValue value, String place) {
    if (value instanceof JsonNumber number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw wrong(place, "a finite number");
  }

  private static String text(@Nullable JsonValue value, String place) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrong(place, "a text");
  }

  private static JsonObject object(@Nullable JsonValue value, String place) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw wrong(place, "an object");
  }

  private static <T> List<T> list(
      @Nullable JsonValue value, String place, Function<JsonValue, T> element) {
    if (value instanceof JsonArray array) {
      return array.stream().map(element).toList();
    }
    throw wrong(place, "a list");
  }

  private static UnfitWeightsException wrong(String place, String accepted) {
    return new UnfitWeightsException(place + " in the manifest; accepted: " + accepted);
  }
}
