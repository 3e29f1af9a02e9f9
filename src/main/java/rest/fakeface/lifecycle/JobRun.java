package rest.fakeface.lifecycle;

import java.io.Serializable;

/**
 * A run of a job.
 *
 * @param requested whether it was requested; otherwise the next run is scheduled after it
 */
record JobRun(Job job, boolean requested) implements Serializable {

  static JobRun requested(Job job) {
    return new JobRun(job, true);
  }

  static JobRun atInterval(Job job) {
    return new JobRun(job, false);
  }
}
