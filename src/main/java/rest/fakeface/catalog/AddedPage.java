package rest.fakeface.catalog;

import java.util.List;
import rest.fakeface.face.Face;

/**
 * A page of faces in the order of their arrival.
 *
 * @param faces the faces that are served; none when all of the page were removed
 * @param place the place of the last of the page, from which the next one begins; the place that
 *     was asked from when there are no more
 */
public record AddedPage(List<Face> faces, long place) {}
