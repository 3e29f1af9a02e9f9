package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.Command;
import rest.fakeface.support.TestPaths;

/** Compiles and lints the scripts of the page. */
class PageSourcesIT {

  @Test
  void typesOfTheScriptsFit() {
    String compiler = TestPaths.typescript().resolve("lib/tsc.js").toString();

    assertThat(Command.run(List.of("node", compiler, "-p", "src/build/tsconfig.json"), Map.of()))
        .isEmpty();
  }

  @Test
  void linterFindsNothing() {
    String linter = TestPaths.jshint().toString();

    assertThat(Command.run(List.of("node", "src/build/lint.cjs", linter), Map.of())).isEmpty();
  }
}
