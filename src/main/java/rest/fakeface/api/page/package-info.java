/** The web page and the browsable documentation: files of the WAR with their headers. */
@NullMarked
package rest.fakeface.api.page;

import org.jspecify.annotations.NullMarked;
