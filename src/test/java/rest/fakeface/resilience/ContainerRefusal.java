package rest.fakeface.resilience;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import rest.fakeface.support.ServerKind;

/**
 * A case in which the server itself answers, without calling the application.
 *
 * @param name the server's behaviour
 * @param kinds the servers with it
 * @param statuses the possible statuses
 * @param isSo whether an answer to a request is such a case
 */
record ContainerRefusal(
    String name,
    Set<ServerKind> kinds,
    Set<Integer> statuses,
    BiPredicate<FuzzRequest, FuzzAnswer> isSo) {

  private static final Set<ServerKind> BOTH = Set.of(ServerKind.values());

  private static final List<ContainerRefusal> ALL =
      List.of(
          new ContainerRefusal(
              "refuses HTTP that it cannot parse by a status alone",
              BOTH,
              Set.of(400, 417, 501, 505),
              (request, answer) -> isBare(answer)),
          new ContainerRefusal(
              "refuses TRACE by a status alone",
              BOTH,
              Set.of(405),
              (request, answer) -> request.method().equals("TRACE") && isBare(answer)),
          new ContainerRefusal(
              "takes a request without a protocol for HTTP/0.9 and drops the Content-Type",
              Set.of(ServerKind.PAYARA_MICRO),
              Set.of(400, 401, 403, 404, 405, 410, 413, 415, 429, 501),
              (request, answer) -> !request.hasProtocol()),
          new ContainerRefusal(
              "hides WEB-INF and META-INF by a page of its own",
              Set.of(ServerKind.WILDFLY),
              Set.of(404),
              (request, answer) -> request.hasHiddenTarget()),
          new ContainerRefusal(
              "fails at a target that is no path",
              Set.of(ServerKind.WILDFLY),
              Set.of(500),
              (request, answer) -> request.hasTargetWithoutPath()));

  private static boolean isBare(FuzzAnswer answer) {
    return answer.header("Content-Type").isEmpty() && answer.body().isEmpty();
  }

  /** Whether a status of an answer is due to the server itself. */
  static boolean isOne(ServerKind kind, FuzzRequest request, FuzzAnswer answer, int status) {
    return ALL.stream()
        .anyMatch(
            each ->
                each.kinds.contains(kind)
                    && each.statuses.contains(status)
                    && each.isSo.test(request, answer));
  }
}
