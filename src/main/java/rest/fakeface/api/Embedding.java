package rest.fakeface.api;

/**
 * The header by which images may be embedded everywhere (Cross-Origin-Resource-Policy of the Fetch
 * standard): pages that isolate themselves take none without it, nor a redirect to one.
 */
final class Embedding {

  static final String HEADER = "Cross-Origin-Resource-Policy";

  static final String ANYWHERE = "cross-origin";

  private Embedding() {}
}
