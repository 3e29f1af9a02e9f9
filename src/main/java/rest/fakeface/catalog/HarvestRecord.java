package rest.fakeface.catalog;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one harvest of one source, as every node can read it.
 *
 * @param source what was harvested
 * @param begun when it began
 * @param ended when it ended
 * @param added how many faces were new
 * @param known how many the catalog had
 * @param rejections how many were rejected, by reason
 * @param failure why it was broken off or did not begin; null otherwise
 */
public record HarvestRecord(
    String source,
    Instant begun,
    Instant ended,
    int added,
    int known,
    Map<String, Integer> rejections,
    @Nullable String failure) {}
