package rest.fakeface.catalog.database;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatform;
import org.hibernate.engine.transaction.jta.platform.spi.JtaPlatformException;
import org.jspecify.annotations.Nullable;

/** Connects Hibernate to the transactions of the server, Payara or WildFly. */
@SuppressWarnings("BanJNDI") // All names are constants.
public class ServerJtaPlatform implements JtaPlatform {

  private static final long serialVersionUID = 1;

  private static final String PAYARA = "java:appserver/TransactionManager";
  private static final String WILDFLY = "java:jboss/TransactionManager";

  private transient volatile @Nullable TransactionManager manager;

  @Override
  public TransactionManager retrieveTransactionManager() {
    TransactionManager known = manager;
    if (known == null) {
      known = transactionManager();
      manager = known;
    }
    return known;
  }

  private static TransactionManager transactionManager() {
    try {
      return InitialContext.doLookup(PAYARA);
    } catch (NamingException notPayara) {
      return TransactionManager.class.cast(lookUp(WILDFLY));
    }
  }

  @Override
  public UserTransaction retrieveUserTransaction() {
    return UserTransaction.class.cast(lookUp("java:comp/UserTransaction"));
  }

  private static Object lookUp(String name) {
    try {
      return InitialContext.doLookup(name);
    } catch (NamingException e) {
      throw new JtaPlatformException("There is no " + name, e);
    }
  }

  @Override
  public Object getTransactionIdentifier(Transaction transaction) {
    return transaction;
  }

  @Override
  public boolean canRegisterSynchronization() {
    try {
      return getCurrentStatus() == Status.STATUS_ACTIVE;
    } catch (SystemException e) {
      throw new JtaPlatformException("The status of the transaction is unknown", e);
    }
  }

  @Override
  public void registerSynchronization(Synchronization synchronization) {
    try {
      retrieveTransactionManager().getTransaction().registerSynchronization(synchronization);
    } catch (RollbackException | SystemException e) {
      throw new JtaPlatformException("The end of the transaction cannot be awaited", e);
    }
  }

  @Override
  public int getCurrentStatus() throws SystemException {
    return retrieveTransactionManager().getStatus();
  }
}
