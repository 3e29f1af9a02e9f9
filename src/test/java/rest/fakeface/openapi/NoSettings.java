package rest.fakeface.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** An empty configuration, because that of the application disables scanning by servers. */
final class NoSettings implements Config {

  @Override
  public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
    return Optional.empty();
  }

  @Override
  public Iterable<String> getPropertyNames() {
    return List.of();
  }

  @Override
  public Iterable<ConfigSource> getConfigSources() {
    return List.of();
  }

  @Override
  public <T> T getValue(String name, Class<T> type) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public ConfigValue getConfigValue(String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public <T> Optional<Converter<T>> getConverter(Class<T> type) {
    throw new UnsupportedOperationException(type.getName());
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException(type.getName());
  }
}
