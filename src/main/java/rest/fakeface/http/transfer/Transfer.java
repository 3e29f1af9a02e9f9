package rest.fakeface.http.transfer;

/** A transfer of bytes from or to a client without a waiting thread. */
interface Transfer {

  /** The number of transferred bytes. */
  long bytes();

  /**
   * Ends the transfer because its client is too slow, at once or when it is safe. This is called
   * every second until the request has ended.
   */
  void tooSlow();
}
