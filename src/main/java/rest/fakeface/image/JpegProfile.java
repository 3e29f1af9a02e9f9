package rest.fakeface.image;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The colour profile of a JPEG, which is split into numbered segments in any order. */
final class JpegProfile {

  static final byte[] NAME = JpegHeaders.name("ICC_PROFILE\0");

  /** The length of the name, the number (from 1) and the count. */
  private static final int HEADER = NAME.length + 2;

  private final SortedMap<Integer, byte[]> parts = new TreeMap<>();
  private int count;
  private boolean damaged;

  void read(byte[] file, ImagePart segment) {
    if (segment.length() < HEADER || !JpegHeaders.hasName(file, segment, NAME)) {
      return;
    }
    int number = file[segment.body() + NAME.length] & 0xff;
    int all = file[segment.body() + NAME.length + 1] & 0xff;
    byte[] part = Arrays.copyOfRange(file, segment.body() + HEADER, segment.end());
    damaged |= number == 0 || number > all || (count != 0 && count != all);
    damaged |= parts.put(number, part) != null;
    count = all;
  }

  /** The profile; null if there is none, or a part is missing or duplicated. */
  @Nullable ICC_Profile get() {
    if (damaged || count == 0 || parts.size() != count) {
      return null;
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    parts.values().forEach(profile::writeBytes);
    return Icc.profile(profile.toByteArray()).orElse(null);
  }
}
