package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** The administrator who has a password, as an identity store of Jakarta Security. */
@ApplicationScoped
class Passwords implements IdentityStore {

  @Inject AdminSettings settings;
  @Inject Pbkdf2PasswordHash hash;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)
        || settings.passwordHash().isEmpty()) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    // The hash first, whatever the name: how long it takes must not tell which name is right.
    boolean right =
        hash.verify(given.getPassword().getValue(), settings.passwordHash().get())
            && settings.user().equals(given.getCaller());
    return right
        ? new CredentialValidationResult(given.getCaller())
        : CredentialValidationResult.INVALID_RESULT;
  }
}
