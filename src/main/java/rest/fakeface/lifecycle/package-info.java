/**
 * Starts, schedules and stops the application.
 *
 * <p>The start:
 *
 * <ol>
 *   <li>{@link rest.fakeface.lifecycle.ApplicationStart} checks all settings, so that an invalid
 *       one refuses the start before anything is changed; migrates the schema, which everything
 *       else needs; opens the models, whose descriptors may be invalid, too; starts the clock,
 *       which the first choice reads; publishes the first snapshot, so that faces are served as
 *       soon as the server accepts requests; and tries to take the lease.
 *   <li>{@link rest.fakeface.lifecycle.StartupLog} logs the version and the settings.
 *   <li>{@link rest.fakeface.lifecycle.DeploymentFinished}, the last servlet to be loaded, starts
 *       the jobs of the {@link rest.fakeface.lifecycle.Scheduler}: while Payara deploys, nothing
 *       may run on another thread.
 * </ol>
 *
 * <p>The stop, in {@link rest.fakeface.lifecycle.ShutdownListener}:
 *
 * <ol>
 *   <li>The begin of the stop is noted before the server ends anything, so that requests get 503
 *       and the node is not ready.
 *   <li>The clock and the jobs end; running jobs are awaited, so that they write nothing into
 *       resources that are being closed.
 *   <li>What was served is recorded, and the lease is released, so that another node can harvest at
 *       once.
 *   <li>The models are closed, whose native memory the JVM does not free.
 *   <li>The timers are cancelled, because Payara would otherwise continue them in the next
 *       deployment.
 * </ol>
 */
@NullMarked
package rest.fakeface.lifecycle;

import org.jspecify.annotations.NullMarked;
