package dev.galley.cli.io;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.cli.usage.Argument;
import dev.galley.http.internal.WebAddress;
import dev.galley.model.Url;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * An input as the user names it: a file, a folder, {@code -} for standard input, or a web address.
 *
 * @param name what the user wrote
 * @param address the address, if it is one
 */
public record Source(String name, Optional<Url> address) {
    /** Creates the parameters of a command that reads any number of inputs. */
    public static Argument<List<Source>> parameters() {
        return Argument.parameters(
                Source.class,
                PositionalParamSpec.builder()
                        .paramLabel("INPUT")
                        .description(
                                "Files, folders (searched with their subfolders), web addresses, or - for standard input."));
    }

    /**
     * Creates the source that an argument names.
     *
     * @throws UnusableFileException if it is a malformed address
     */
    public static Source of(String name) {
        if (!FileArgument.isAddress(name)) {
            return new Source(name, Optional.empty());
        }
        Url url = Url.of(name);
        try {
            return new Source(WebAddress.of(url).toString(), Optional.of(url));
        } catch (IllegalArgumentException e) {
            throw new UnusableFileException(Problems.line(
                    // In a malformed address, the password may have slashes.
                    name.replaceAll("//.*@", "//"),
                    String.valueOf(e.getMessage()),
                    "Give an address such as https://example.org/feed"));
        }
    }

    /** Returns the path of a file or folder. */
    public Path path() {
        return FileArgument.path(name);
    }
}
