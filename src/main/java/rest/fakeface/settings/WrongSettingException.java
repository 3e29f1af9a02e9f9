package rest.fakeface.settings;

/** The refusal of a setting: says which it is, what it was and what is accepted. */
public final class WrongSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WrongSettingException(String key, String value, String accepted) {
    super("Wrong setting " + key + "=" + value + "; accepted: " + accepted);
  }
}
