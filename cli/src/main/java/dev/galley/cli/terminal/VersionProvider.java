package dev.galley.cli.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version of this command from the manifest of its jar. */
public final class VersionProvider implements IVersionProvider {
    /** Returns the version of this command; empty if it does not run from its jar. */
    public static Optional<String> version() {
        return Optional.ofNullable(VersionProvider.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        String version = version().orElse("(unknown version; not run from its jar)");
        return new String[] {"galley " + version, "Java " + Runtime.version()};
    }
}
