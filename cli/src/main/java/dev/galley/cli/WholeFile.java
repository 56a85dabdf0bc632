package dev.galley.cli;

import dev.galley.internal.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;

/** Files that are there whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path target, byte[] bytes) throws IOException {
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write(bytes);
            file.commit();
        }
    }
}
