package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.client.ClientNetwork;
import rest.fakeface.http.ProblemException;

/** Authenticates administrators by the credential of a request: a password or a bearer token. */
@ApplicationScoped
class AdminAuthenticator {

  @Inject AdminSettings settings;
  @Inject Passwords passwords;
  @Inject Tokens tokens;

  private final PasswordLogin login =
      new PasswordLogin(credential -> passwords.areRight(credential), LoginThrottle::new);
  private final LoginLog log = new LoginLog();

  /**
   * The administrator who sent a request.
   *
   * @param client the client's address
   * @param authorization the header Authorization; null if it is missing
   * @throws ProblemException if access is denied, or cannot be granted now
   */
  Administrator authenticate(String client, @Nullable String authorization) {
    if (!settings.isOpen()) {
      throw AuthProblem.closed();
    }
    if (authorization == null) {
      throw AuthProblem.noCredential();
    }
    InetAddress network = ClientNetwork.of(client);
    Optional<Administrator> administrator = recognize(network, authorization);
    if (administrator.isEmpty()) {
      log.wrong(client);
      throw AuthProblem.wrongCredential();
    }
    return administrator.filter(Administrator::permitted).orElseThrow(AuthProblem::notPermitted);
  }

  private Optional<Administrator> recognize(InetAddress network, String authorization) {
    String scheme = authorization.split(" ", 2)[0];
    String credential = authorization.substring(scheme.length()).strip();
    return switch (scheme.toLowerCase(Locale.ROOT)) {
      case "basic" -> byPassword(network, credential);
      case "bearer" -> tokens.verify(credential);
      default -> throw AuthProblem.unreadableCredential();
    };
  }

  private Optional<Administrator> byPassword(InetAddress network, String base64) {
    BasicCredential credential =
        BasicCredential.parse(base64).orElseThrow(AuthProblem::unreadableCredential);
    return settings.passwordHash().isPresent() && login.isRight(network, credential)
        ? Optional.of(new Administrator(credential.user(), true))
        : Optional.empty();
  }
}
