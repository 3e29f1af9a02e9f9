package rest.fakeface.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NoticeTest {

  /** Libraries of the servers and of tests are not in the WAR. */
  @Test
  void everyLibraryThatThePomPutsIntoTheWarIsNamed() throws Exception {
    String notice = Files.readString(Path.of("NOTICE"));
    int named = 0;
    NodeList all = dependencies();
    for (int number = 0; number < all.getLength(); number++) {
      Element dependency = (Element) all.item(number);
      if (isOfTheProject(dependency) && text(dependency, "scope").isEmpty()) {
        named++;
        assertThat(notice)
            .contains(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
      }
    }
    assertThat(named).isPositive();
  }

  private static NodeList dependencies() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(Path.of("pom.xml").toFile())
        .getElementsByTagName("dependency");
  }

  /** Whether it is a dependency of the project, and not a managed one or that of a plugin. */
  private static boolean isOfTheProject(Element dependency) {
    return dependency.getParentNode().getParentNode().getNodeName().equals("project");
  }

  private static String text(Element element, String name) {
    NodeList children = element.getElementsByTagName(name);
    return children.getLength() == 0 ? "" : children.item(0).getTextContent();
  }
}
