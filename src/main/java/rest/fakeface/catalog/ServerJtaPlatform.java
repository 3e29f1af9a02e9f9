package rest.fakeface.catalog;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import org.hibernate.engine.jndi.JndiException;
import org.hibernate.engine.transaction.jta.platform.internal.AbstractJtaPlatform;

/** Where Hibernate finds the transactions of the server it runs in, Payara or WildFly. */
public class ServerJtaPlatform extends AbstractJtaPlatform {

  private static final long serialVersionUID = 1;

  @Override
  protected TransactionManager locateTransactionManager() {
    try {
      return (TransactionManager) jndiService().locate("java:appserver/TransactionManager");
    } catch (JndiException notPayara) {
      return (TransactionManager) jndiService().locate("java:jboss/TransactionManager");
    }
  }

  @Override
  protected UserTransaction locateUserTransaction() {
    return (UserTransaction) jndiService().locate("java:comp/UserTransaction");
  }
}
