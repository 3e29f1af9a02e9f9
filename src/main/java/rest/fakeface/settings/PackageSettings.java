package rest.fakeface.settings;

/** The settings of one package: whatever implements this is read and checked at start-up. */
public interface PackageSettings {}
