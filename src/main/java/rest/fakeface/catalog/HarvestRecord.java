package rest.fakeface.catalog;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one harvest of one source, readable by every node.
 *
 * @param source the source
 * @param begun when it began
 * @param ended when it ended
 * @param added the number of new faces
 * @param known the number of faces that the catalog already had
 * @param rejections the numbers of rejections by reason
 * @param failure why it was interrupted or did not begin; null otherwise
 */
public record HarvestRecord(
    String source,
    Instant begun,
    Instant ended,
    int added,
    int known,
    Map<String, Integer> rejections,
    @Nullable String failure) {}
