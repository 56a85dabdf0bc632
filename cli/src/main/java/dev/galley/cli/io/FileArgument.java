package dev.galley.cli.io;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** An argument that names a file or folder. */
public final class FileArgument implements ITypeConverter<Path> {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    @Override
    public Path convert(String name) {
        return path(name);
    }

    static boolean isAddress(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("feed://");
    }

    /**
     * Returns the path that an argument names.
     *
     * @throws UnusableFileException if it is empty or an address, or has characters that file names cannot have
     */
    public static Path path(String name) {
        if (name.isEmpty()) {
            throw new UnusableFileException(
                    Problems.line("''", "The name of the file is empty", "Give the path of a file"));
        }
        if (ADDRESS.matcher(name).lookingAt()) {
            throw new UnusableFileException(Problems.line(
                    name,
                    "This is an address, but a file is needed here",
                    name.regionMatches(true, 0, "file:", 0, 5)
                            ? "Give the path of the file"
                            : "To read it, download it first, for example with curl -L -o feed.xml"));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableFileException(Problems.of(name, e));
        }
    }
}
