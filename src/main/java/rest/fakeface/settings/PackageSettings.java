package rest.fakeface.settings;

/** The settings of one package; all implementations are read and checked at start-up. */
public interface PackageSettings {}
