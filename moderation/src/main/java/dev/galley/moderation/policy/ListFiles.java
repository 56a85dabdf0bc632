package dev.galley.moderation.policy;

import dev.galley.moderation.internal.json.UnreadableTextException;
import dev.galley.moderation.internal.json.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Lists in separate files next to the policy, with one entry per line. Blank lines and lines that begin with {@code #}
 * and a space are ignored. Nothing outside the folder is read, even through symbolic links.
 *
 * @param folder the folder of the files; empty if none are allowed
 */
record ListFiles(Optional<Path> folder) {
    /**
     * Returns the entries of a file.
     *
     * @param name the path relative to the folder
     * @throws IllegalArgumentException if it cannot be read; the message says why
     */
    List<String> read(String name) {
        Path file = file(name);
        try (InputStream in = Files.newInputStream(file)) {
            return Utf8Text.read(in)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !isComment(line))
                    .toList();
        } catch (UnreadableTextException e) {
            throw new IllegalArgumentException("\"" + name + "\" can't be read: " + e.finding(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("\"" + name + "\" can't be read", e);
        }
    }

    private Path file(String name) {
        if (folder.isEmpty()) {
            throw new IllegalArgumentException(
                    "Lists in separate files can be used only if the policy itself is read from a file");
        }
        try {
            Path root = folder.get().toRealPath();
            Path file = root.resolve(name).toRealPath();
            if (Path.of(name).isAbsolute() || !file.startsWith(root) || !Files.isRegularFile(file)) {
                throw new NoSuchFileException(name);
            }
            return file;
        } catch (InvalidPathException | IOException e) {
            throw new IllegalArgumentException(
                    "The file \"" + name + "\" does not exist in the folder of the policy", e);
        }
    }

    private static boolean isComment(String line) {
        return line.equals("#") || line.startsWith("# ");
    }
}
