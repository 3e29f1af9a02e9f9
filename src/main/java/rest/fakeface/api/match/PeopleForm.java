package rest.fakeface.api.match;

/** A form in which directories take people with their photographs. */
interface PeopleForm {

  /** What comes before all people. */
  byte[] head();

  /**
   * A person.
   *
   * @param photo the bytes of a JPEG; none when there is no photograph
   */
  byte[] person(Named person, byte[] photo);

  /**
   * What a row says of a person.
   *
   * @param id what tells the person from all others
   * @param name the name; the id where there is none
   * @param mail the address; empty where there is none
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
