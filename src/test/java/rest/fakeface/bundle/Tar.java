package rest.fakeface.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Splits a tar archive into entries, which can be changed and written again. */
final class Tar {

  private final Map<String, String> links = new HashMap<>();
  private Map<String, byte[]> entries = new LinkedHashMap<>();

  Tar(byte[] archive) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        entries.put(entry.getName(), tar.readAllBytes());
      }
    }
  }

  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  byte[] content(String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  String text(String name) {
    return new String(content(name), StandardCharsets.UTF_8);
  }

  void put(String name, byte[] content) {
    entries.put(name, content);
  }

  void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] remove(String name) {
    byte[] content = content(name);
    entries.remove(name);
    return content;
  }

  /** Makes an entry a symbolic link. */
  void link(String name, String to) {
    put(name, new byte[0]);
    links.put(name, to);
  }

  void flip(String name, int place) {
    byte[] content = content(name).clone();
    content[place] ^= 1;
    put(name, content);
  }

  void insertBehind(String place, String name, byte[] content) {
    Map<String, byte[]> changed = new LinkedHashMap<>();
    entries.forEach(
        (each, before) -> {
          changed.put(each, before);
          if (each.equals(place)) {
            changed.put(name, content);
          }
        });
    entries = changed;
  }

  byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        TarArchiveEntry entry = entry(each.getKey());
        entry.setSize(each.getValue().length);
        // The same entries give the same bytes at any time.
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(each.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private TarArchiveEntry entry(String name) {
    String to = links.get(name);
    if (to == null) {
      return new TarArchiveEntry(name, true);
    }
    TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
    link.setLinkName(to);
    return link;
  }
}
