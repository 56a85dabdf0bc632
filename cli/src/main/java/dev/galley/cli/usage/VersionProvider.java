package dev.galley.cli.usage;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version of this command from the manifest of its jar, or from its module in a runtime image. */
public final class VersionProvider implements IVersionProvider {
    /** Returns the version of this command; empty if it runs from a folder of classes. */
    public static Optional<String> version() {
        return Optional.ofNullable(VersionProvider.class.getPackage().getImplementationVersion())
                .or(() -> Optional.ofNullable(VersionProvider.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion));
    }

    @Override
    public String[] getVersion() {
        String version = version().orElse("(unknown version; not run from its jar)");
        return new String[] {"galley " + version, "Java " + Runtime.version()};
    }
}
