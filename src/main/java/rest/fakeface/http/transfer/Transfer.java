package rest.fakeface.http.transfer;

/** Bytes on their way from or to a client while no thread waits for them. */
interface Transfer {

  /** How many bytes have been transferred. */
  long bytes();

  /** Ends the transfer because its client is too slow; does nothing once it has ended. */
  void tooSlow();
}
