package rest.fakeface.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.QueryParams;
import rest.fakeface.http.Table;

/** The formats of answers with several faces. */
public enum TableForm {
  JSON(Table.type(false)),
  CSV(Table.type(true)),
  /** A workbook of Excel with the table (ECMA-376). */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** The images and the table as CSV. */
  ZIP("application/zip"),
  /** Entries of a directory of people (RFC 2849), with their photographs. */
  LDIF("text/ldif;charset=UTF-8"),
  /** Cards of people (RFC 6350), with their photographs. */
  VCARD("text/vcard;charset=UTF-8");

  public static final String PARAMETER = "format";

  private final String sent;

  TableForm(String sent) {
    this.sent = sent;
  }

  /**
   * The requested format: by the parameter, for clients that cannot set headers, or else by the
   * Accept header.
   *
   * @param client the media types that the client accepts
   * @param usual the default format
   * @param forms the available formats
   * @throws ProblemException if the parameter is invalid
   */
  public static TableForm of(
      MultivaluedMap<String, String> query, Accepted client, TableForm usual, TableForm... forms) {
    List<TableForm> all = Arrays.asList(forms);
    String named = QueryParams.first(query, PARAMETER);
    return named == null ? accepted(client, usual, all) : named(named, all);
  }

  private static TableForm named(String name, List<TableForm> forms) {
    Optional<TableForm> form =
        forms.stream().filter(each -> each.toString().equalsIgnoreCase(name)).findFirst();
    return form.orElseThrow(
        () -> {
          String names = forms.stream().map(TableForm::toString).collect(Collectors.joining(", "));
          return Problem.wrongParameter(PARAMETER, name, "one of " + names);
        });
  }

  private static TableForm accepted(Accepted client, TableForm usual, List<TableForm> forms) {
    TableForm best = usual;
    for (TableForm form : forms) {
      if (form != usual && client.prefers(form.type(), best.type())) {
        best = form;
      }
    }
    return best;
  }

  private MediaType type() {
    return switch (this) {
      case JSON -> Table.JSON;
      case CSV -> Table.CSV;
      case XLSX ->
          new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      case ZIP -> new MediaType("application", "zip");
      case LDIF -> new MediaType("text", "ldif");
      case VCARD -> new MediaType("text", "vcard");
    };
  }

  /** The media type of an answer. */
  public String mediaType() {
    return sent;
  }

  /** The file name for saving an answer. */
  public String fileName() {
    return "faces." + (this == VCARD ? "vcf" : this);
  }

  /** The header that makes a client save an answer under that name. */
  public String attachment() {
    return "attachment; filename=\"" + fileName() + '"';
  }

  /** Its name in the parameter. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
