/**
 * What is counted and measured, for Prometheus and whatever reads its form. It is told what happens
 * by those to whom it happens and asks the snapshot for the rest; counting takes some nanoseconds
 * and nobody waits for anybody.
 */
@NullMarked
package rest.fakeface.metrics;

import org.jspecify.annotations.NullMarked;
