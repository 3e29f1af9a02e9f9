package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/**
 * Verifies the password of the one administrator who has one. This takes a processor's time. It is
 * an identity store by name only: WildFly has no {@code Pbkdf2PasswordHash} for applications
 * without one.
 */
@ApplicationScoped
class Passwords implements IdentityStore {

  @Inject AdminSettings settings;
  @Inject Pbkdf2PasswordHash hash;

  /** Whether a name and a password are those of the settings. */
  boolean areRight(BasicCredential credential) {
    if (settings.passwordHash().isEmpty()) {
      return false;
    }
    // The hash first, whatever the name: how long it takes must not tell which name is right.
    return hash.verify(credential.password().toCharArray(), settings.passwordHash().get())
        && settings.user().equals(credential.user());
  }
}
