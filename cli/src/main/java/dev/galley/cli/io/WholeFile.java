package dev.galley.cli.io;

import dev.galley.internal.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;

/** Files that are there whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path target, byte[] bytes) throws IOException {
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write(bytes);
            file.commit();
        }
    }
}
