package rest.fakeface.http;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The only JSON binding of the application; WildFly would otherwise build one per request. */
@Provider
public class JsonProvider implements ContextResolver<Jsonb> {

  public static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }
}
