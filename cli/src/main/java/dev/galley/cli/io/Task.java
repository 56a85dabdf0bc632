package dev.galley.cli.io;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One document to convert.
 *
 * @param input what is read
 * @param target the file that is written; empty for standard output
 * @param inFolder whether the folders above the target are made
 */
public record Task(Input input, Optional<Path> target, boolean inFolder) {
    /** How messages call the output. */
    public String outputName() {
        return target.map(Path::toString).orElse("<stdout>");
    }
}
