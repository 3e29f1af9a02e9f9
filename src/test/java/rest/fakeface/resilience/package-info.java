/**
 * Resilience tests: each proves a guarantee under failures and load with running servers. The build
 * runs their short forms; {@code -Dfakeface.test.long=true} runs the long ones. They print the
 * figures of {@code docs/resilience.md}.
 */
@NullMarked
package rest.fakeface.resilience;

import org.jspecify.annotations.NullMarked;
