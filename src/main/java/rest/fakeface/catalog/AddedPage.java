package rest.fakeface.catalog;

import java.util.List;
import rest.fakeface.face.Face;

/**
 * A page of faces in the order of their arrival.
 *
 * @param faces the served faces; empty if all faces of the page were removed
 * @param place the place of the last face, after which the next page begins; the requested place if
 *     there are no more
 */
public record AddedPage(List<Face> faces, long place) {}
