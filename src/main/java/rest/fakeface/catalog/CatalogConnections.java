package rest.fakeface.catalog;

import java.util.Map;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/**
 * Where Hibernate gets its connections: from the data source of the server's that the settings
 * name, else from that of {@code persistence.xml}, which can only name a fixed one.
 */
public class CatalogConnections extends DatasourceConnectionProviderImpl {

  private static final long serialVersionUID = 1;

  @Override
  public void configure(Map<String, Object> configuration) {
    CatalogDataSource.ofServer(CatalogSettings.ofApplication()).ifPresent(this::setDataSource);
    super.configure(configuration);
  }
}
