/**
 * How settings are read: from MicroProfile Config, every key prefixed {@code fakeface.}, and
 * refused at start-up with the key, the value and the accepted form when they are wrong. Each
 * package that needs settings has one record of its own made from here.
 */
@NullMarked
package rest.fakeface.settings;

import org.jspecify.annotations.NullMarked;
