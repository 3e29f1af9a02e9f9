/**
 * Starts, schedules and stops the application.
 *
 * <p>The start:
 *
 * <ol>
 *   <li>{@link rest.fakeface.lifecycle.ApplicationStart} checks all settings, so that a wrong one
 *       refuses the start before anything is touched; migrates the schema, which all else needs;
 *       opens the models, whose descriptions may be wrong, too; starts the clock, which the first
 *       choice reads; publishes the first snapshot, so that a face is served as soon as the server
 *       takes requests; and asks for the lease.
 *   <li>{@link rest.fakeface.lifecycle.StartupLog} logs the version and the settings.
 *   <li>{@link rest.fakeface.lifecycle.DeploymentFinished}, the last servlet to be loaded, starts
 *       the jobs of the {@link rest.fakeface.lifecycle.Scheduler}: while Payara deploys, nothing
 *       may run on another thread.
 * </ol>
 *
 * <p>The stop, in {@link rest.fakeface.lifecycle.ShutdownListener}:
 *
 * <ol>
 *   <li>Its first moment is noted, so that requests get 503 and the node is not ready, before the
 *       server ends anything.
 *   <li>The clock and the jobs end, and those under way are waited for, so that they write nothing
 *       into what is being closed.
 *   <li>What was served is recorded, and the lease is given up, so that another node harvests at
 *       once.
 *   <li>The models are closed, whose native memory the JVM does not free.
 *   <li>The timers are cancelled, which Payara would have go on in the next deployment.
 * </ol>
 */
@NullMarked
package rest.fakeface.lifecycle;

import org.jspecify.annotations.NullMarked;
