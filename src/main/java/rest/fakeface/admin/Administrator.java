package rest.fakeface.admin;

import java.security.Principal;

/**
 * The user identified by a credential.
 *
 * @param name the name for the audit
 * @param permitted whether the user may administer; a valid token may belong to another user
 */
record Administrator(String name, boolean permitted) implements Principal {

  @Override
  public String getName() {
    return name;
  }
}
