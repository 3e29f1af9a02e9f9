package rest.fakeface.api;

/**
 * The header that allows images to be embedded everywhere (Cross-Origin-Resource-Policy of the
 * Fetch standard): isolated pages accept neither images nor redirects to images without it.
 */
final class Embedding {

  static final String HEADER = "Cross-Origin-Resource-Policy";

  static final String ANYWHERE = "cross-origin";

  private Embedding() {}
}
