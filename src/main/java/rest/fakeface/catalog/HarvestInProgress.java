package rest.fakeface.catalog;

import java.time.Instant;

/**
 * How far a harvest of a source is.
 *
 * @param source what is harvested
 * @param begun when it began
 * @param added how many faces are new so far
 * @param lookedAt how many images were looked at so far
 * @param toGo how many images are left, as far as is known; 0 when it is not
 */
public record HarvestInProgress(
    String source, Instant begun, int added, long lookedAt, long toGo) {}
