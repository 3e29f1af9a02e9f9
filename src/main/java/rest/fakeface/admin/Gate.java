package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.ProblemException;

/** The gate to the administration: who comes in by which credential, and who has to wait. */
@ApplicationScoped
class Gate {

  private static final Logger LOG = System.getLogger(Gate.class.getName());

  @Inject AdminSettings settings;
  @Inject Passwords passwords;
  @Inject Tokens tokens;

  private final WrongTries wrongTries = new WrongTries(System::nanoTime);

  /**
   * Lets a client in. One at a time: who tries passwords in parallel must not try more of them, nor
   * take all processors with the hashing.
   *
   * @param client the client's address
   * @param authorization the header of that name; null when there is none
   * @throws ProblemException when the client may not come in, or not now
   */
  synchronized Administrator admit(String client, @Nullable String authorization) {
    if (!settings.isOpen()) {
      throw Refusal.closed();
    }
    if (authorization == null) {
      throw Refusal.noCredential();
    }
    if (!pause(client).isZero()) {
      throw Refusal.tooManyTries(pause(client));
    }
    Optional<Administrator> administrator = recognize(authorization);
    if (administrator.isEmpty()) {
      int tries = wrongTries.wrong(client);
      LOG.log(Level.WARNING, "Wrong administrator credential from {0}, try {1}", client, tries);
      throw Refusal.wrongCredential();
    }
    wrongTries.right(client);
    return administrator.filter(Administrator::permitted).orElseThrow(Refusal::notPermitted);
  }

  /** How long a client is not listened to; zero when it is. */
  Duration pause(String client) {
    return wrongTries.pause(client);
  }

  private Optional<Administrator> recognize(String authorization) {
    String scheme = authorization.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    String credential = authorization.substring(scheme.length()).strip();
    return switch (scheme) {
      case "basic" -> byPassword(credential);
      case "bearer" -> tokens.verify(credential);
      default -> Optional.empty();
    };
  }

  private Optional<Administrator> byPassword(String credential) {
    try {
      CredentialValidationResult result =
          passwords.validate(new BasicAuthenticationCredential(credential));
      return result.getStatus() == CredentialValidationResult.Status.VALID
          ? Optional.of(new Administrator(result.getCallerPrincipal().getName(), true))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
