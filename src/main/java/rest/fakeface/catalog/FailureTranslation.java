package rest.fakeface.catalog;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Makes every failure of a repository a {@link CatalogUnavailableException}. Servers would log any
 * other one with pages of stack traces, once for each attempt while a database is down.
 */
public class FailureTranslation {

  @AroundInvoke
  Object translate(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (CatalogUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CatalogUnavailableException(e);
    }
  }
}
