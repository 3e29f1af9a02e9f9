package rest.fakeface.settings;

/** The refusal of a setting, with its key, its value and what is accepted. */
public final class WrongSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public WrongSettingException(String key, String value, String accepted) {
    super("Wrong setting " + key + "=" + value + "; accepted: " + accepted);
  }
}
