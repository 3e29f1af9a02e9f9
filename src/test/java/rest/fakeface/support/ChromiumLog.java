package rest.fakeface.support;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.logging.Logs;

/** Reads the browser's logs. */
final class ChromiumLog {

  /** A URL of the network. Others are pages of the browser itself or data URLs. */
  private static final Pattern NETWORK = Pattern.compile("(?:https?|wss?)://([^/]+)");

  private ChromiumLog() {}

  /** The logs to be recorded. */
  static LoggingPreferences wanted() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    return logs;
  }

  /** The warnings and errors in the console since the last call. */
  static List<String> complaints(Logs logs) {
    return logs.get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The hosts, with ports, to which requests were sent since the last call. */
  static List<String> hosts(Logs logs) {
    List<String> hosts = new ArrayList<>();
    for (LogEntry entry : logs.get(LogType.PERFORMANCE)) {
      JsonObject event = Http.object(entry.getMessage()).getJsonObject("message");
      if (event.getString("method").equals("Network.requestWillBeSent")) {
        String url = event.getJsonObject("params").getJsonObject("request").getString("url");
        Matcher network = NETWORK.matcher(url);
        if (network.lookingAt()) {
          hosts.add(network.group(1));
        }
      }
    }
    return hosts.stream().distinct().toList();
  }
}
