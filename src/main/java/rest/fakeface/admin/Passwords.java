package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/**
 * Verifies the password of the single administrator with a password. This takes CPU time. It is an
 * identity store only formally: WildFly provides {@code Pbkdf2PasswordHash} only to applications
 * with an identity store.
 */
@ApplicationScoped
class Passwords implements IdentityStore {

  @Inject AdminSettings settings;
  @Inject Pbkdf2PasswordHash hash;

  /** Whether a name and a password match the settings. */
  boolean areRight(BasicCredential credential) {
    if (settings.passwordHash().isEmpty()) {
      return false;
    }
    // Hashes first, regardless of the name: the duration must not reveal which name is correct.
    return hash.verify(credential.password().toCharArray(), settings.passwordHash().get())
        && settings.user().equals(credential.user());
  }
}
