package rest.fakeface.admin;

import java.security.Principal;

/**
 * Who was recognized by a credential.
 *
 * @param name as the audit will have it
 * @param permitted whether the administration is open to them; a valid token may be for others
 */
record Administrator(String name, boolean permitted) implements Principal {

  @Override
  public String getName() {
    return name;
  }
}
