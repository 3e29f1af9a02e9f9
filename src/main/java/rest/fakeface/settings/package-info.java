/**
 * Reads settings from MicroProfile Config, with the prefix {@code fakeface.}, and refuses invalid
 * ones at start-up with the key, the value and what is accepted. Each package that needs settings
 * has one record of its own.
 */
@NullMarked
package rest.fakeface.settings;

import org.jspecify.annotations.NullMarked;
