package rest.fakeface.harvest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.intake.Stage;
import rest.fakeface.work.StopSignal;

/**
 * The web site of that name, or a similar one, which returns a different generated face on every
 * request.
 */
@ApplicationScoped
class ThisPersonDoesNotExist implements FaceSource {

  static final String NAME = "thispersondoesnotexist";

  @Inject HarvestSettings settings;
  @Inject ImageSettings imageSettings;
  @Inject HarvestLease lease;
  @Inject StopSignal end;

  // The state of the circuit breaker must outlast a harvest.
  private ThrottledSite site;

  @SuppressWarnings("NullAway.Init") // The container calls prepare() first.
  ThisPersonDoesNotExist() {}

  @PostConstruct
  void prepare() {
    site = new ThrottledSite(NAME, settings.thisPersonDoesNotExist(), imageSettings.maxBytes());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean givesAnotherEachTime() {
    return true;
  }

  @Override
  public Stream<Candidate> candidates(HarvestTally tally) {
    Optional<Instant> later = site.leftAloneUntil();
    if (later.isPresent()) {
      tally.off("it failed too often and is paused until " + later.get());
      return Stream.empty();
    }
    return IntStream.range(0, settings.batch())
        .peek(request -> requireLease())
        .mapToObj(request -> next(tally))
        .flatMap(Optional::stream);
  }

  /** Counts requests without a candidate, which the harvest does not see. */
  private void requireLease() {
    try {
      lease.require();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Candidate> next(HarvestTally tally) {
    String address = settings.thisPersonDoesNotExist().address().toString();
    SourceRef ref = new SourceRef(address + " at " + Instant.now(), "");
    try {
      byte[] bytes = tally.time(Stage.FETCH, () -> end.wakeable(site::fetch));
      ImageDecoder decoder = new ImageDecoder(imageSettings);
      return Optional.of(
          Candidate.unlabelled(
              ref,
              NAME,
              FaceKey.ofContent(bytes),
              Provenance.of(address),
              () -> decoder.decode(bytes)));
    } catch (RejectedException e) {
      tally.reject(ref, e.reason(), e.why());
    } catch (CircuitBreakerOpenException e) {
      throw new UncheckedIOException(new IOException("the site fails too often"));
    } catch (IOException e) {
      if (end.isStopped()) {
        throw new UncheckedIOException(e);
      }
      tally.reject(ref, Rejection.FETCH_FAILED, e.toString());
    }
    return Optional.empty();
  }
}
