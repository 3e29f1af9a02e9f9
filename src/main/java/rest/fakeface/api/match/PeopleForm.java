package rest.fakeface.api.match;

/** A format for importing people with photographs into directories. */
interface PeopleForm {

  /** The text before all people. */
  byte[] head();

  /**
   * A person.
   *
   * @param photo the bytes of a JPEG; empty if there is no photograph
   */
  byte[] person(Named person, byte[] photo);

  /**
   * The data of a person in a row.
   *
   * @param id the unique identifier of the person
   * @param name the name; the id if there is none
   * @param mail the address; empty if there is none
   */
  record Named(String id, String name, String mail) {

    static Named of(Row row) {
      String id = text(row, PersonColumn.ID);
      String name = text(row, PersonColumn.NAME);
      return new Named(id, name.isBlank() ? id : name, text(row, PersonColumn.MAIL));
    }

    private static String text(Row row, PersonColumn column) {
      String text = row.first(column);
      return text == null ? "" : text;
    }
  }
}
