package rest.fakeface.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JAX-RS application, at the context root. */
@ApplicationPath("/")
public class FakefaceApplication extends Application {}
