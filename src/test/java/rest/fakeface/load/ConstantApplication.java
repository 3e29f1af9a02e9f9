package rest.fakeface.load;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** An application beside fakeface that shows what the server alone can do. */
@ApplicationPath("/")
public class ConstantApplication extends Application {}
