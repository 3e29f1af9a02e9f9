package rest.fakeface.catalog;

import java.time.Instant;

/**
 * The progress of a harvest of a source.
 *
 * @param source the source
 * @param begun when it began
 * @param added the number of new faces so far
 * @param lookedAt the number of images examined so far
 * @param toGo the number of remaining images; 0 if unknown
 */
public record HarvestInProgress(
    String source, Instant begun, int added, long lookedAt, long toGo) {}
