package rest.fakeface.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import rest.fakeface.image.ImageName;

/** The addresses of images: on the host of the settings or else on the one that was asked. */
@Dependent
class Links {

  @Inject ApiSettings settings;

  /** The absolute address of an image for a client that made a request. */
  String of(ImageName image, UriInfo request) {
    return base(image, request) + image;
  }

  private String base(ImageName image, UriInfo request) {
    String base = settings.contentBase().orElse(null);
    String thumbBase = settings.thumbBase().orElse(base);
    String configured =
        switch (image.variant()) {
          case ORIGINAL -> base;
          case THUMBNAIL -> thumbBase;
        };
    return configured == null ? request.getBaseUri() + "content/" : configured;
  }
}
