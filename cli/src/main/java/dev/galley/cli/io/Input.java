package dev.galley.cli.io;

import dev.galley.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An input document.
 *
 * @param path its path; {@code -} for standard input
 * @param relative its name for the output: the path below the folder that was named, or the file's own name
 * @param folder the folder it was found in; empty if the user named this file
 */
public record Input(Path path, Path relative, Optional<Path> folder) {
    private static final Path DASH = Path.of("-");

    /** Creates the input for a path that the user named. */
    public static Input named(Path path) {
        Path file = path.getFileName();
        Path name = isDash(path) || file == null ? Path.of("stdin") : file;
        return new Input(path, name, Optional.empty());
    }

    /** Creates the input for a file found in a folder. */
    static Input in(Path folder, Path file) {
        return new Input(file, folder.relativize(file), Optional.of(folder));
    }

    static boolean isDash(Path path) {
        return path.equals(DASH);
    }

    public boolean isStandardInput() {
        return isDash(path);
    }

    /** Returns its name in messages. */
    public String name() {
        return isStandardInput() ? "<stdin>" : path.toString();
    }

    /** Returns its size in bytes, 0 if unknown. */
    long size() {
        try {
            return isStandardInput() ? 0 : Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Opens the document. */
    public InputStream open(Terminal terminal) throws IOException {
        return isStandardInput() ? terminal.in() : Files.newInputStream(path);
    }
}
