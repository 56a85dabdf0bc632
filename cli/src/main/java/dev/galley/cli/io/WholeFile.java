package dev.galley.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes files that appear complete or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes the content to a stream that stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file. If its content cannot be written, an existing file stays as it is. */
    public static void write(Path target, Content content) throws IOException {
        try (PartFiles parts = new PartFiles();
                Output output = new Output(new FilePlace(target, false, parts))) {
            content.writeTo(output.stream());
            output.commit();
        }
    }
}
