package rest.fakeface.load;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** An application deployed beside fakeface, which measures the server alone. */
@ApplicationPath("/")
public class ConstantApplication extends Application {}
