package rest.fakeface.catalog;

import java.util.List;
import rest.fakeface.face.Face;

/**
 * A page of faces in the order of their arrival.
 *
 * @param faces the faces; none when there are no more
 * @param place the place of the last of them, from which the next page begins
 */
public record Arrivals(List<Face> faces, long place) {}
