package dev.galley.cli.convert;

import dev.galley.cli.io.Input;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One document to convert.
 *
 * @param input the document
 * @param target the file to write; empty for standard output
 * @param inFolder whether missing folders above the target are created
 */
record ConversionTask(Input input, Optional<Path> target, boolean inFolder) {
    /** Returns the name of the output in messages. */
    String outputName() {
        return target.map(Path::toString).orElse("<stdout>");
    }
}
