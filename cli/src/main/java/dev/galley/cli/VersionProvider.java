package dev.galley.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest says it. */
final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(version unknown: not run from its jar)");
        return new String[] {"galley " + version, "Java " + Runtime.version()};
    }
}
