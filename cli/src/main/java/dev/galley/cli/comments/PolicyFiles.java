package dev.galley.cli.comments;

import dev.galley.cli.io.FileArgument;
import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.moderation.Policy;
import dev.galley.moderation.policy.PolicyException;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.Presets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Reads the policies named on the command line: files or presets. */
public final class PolicyFiles {
    private static final String NAMES = "newsroom or wordpress";

    /** The possible values of a parameter for one policy, for its description. */
    public static final String ONE = "a file, - for standard input, or the preset " + NAMES;

    /** The possible values of a parameter for several policies, for its description. */
    public static final String SEVERAL = "files, - for standard input, or the presets " + NAMES;

    private PolicyFiles() {}

    /** Returns one policy made of several layers. Each layer overrides those before it. */
    public static Policy layered(Terminal terminal, List<String> names) {
        return Policy.layered(names.stream().map(name -> named(terminal, name)).toArray(Policy[]::new));
    }

    /**
     * Returns the preset of that name, or else reads the file of that name; {@code -} is standard input.
     *
     * @throws UnusableFileException if the file cannot be read or holds no valid policy
     */
    public static Policy named(Terminal terminal, String name) {
        Optional<Policy> preset = Presets.named(name);
        if (preset.isPresent()) {
            return preset.get();
        }
        Input input = Input.named(FileArgument.path(name));
        try {
            PolicyReader reader = PolicyReader.standard();
            if (!input.isStandardInput()) {
                return reader.read(input.path());
            }
            try (InputStream in = terminal.in()) {
                return reader.read(in);
            }
        } catch (PolicyException e) {
            throw new UnusableFileException(e.findings().stream()
                    .map(finding -> input.name() + ":" + finding)
                    .toList());
        } catch (NoSuchFileException e) {
            boolean isFileName = name.indexOf('.') >= 0;
            throw new UnusableFileException(
                    isFileName
                            ? Problems.of(input.name(), e)
                            : Problems.line(
                                    input.name(),
                                    "No preset and no file of this name",
                                    "Check the path, or use a preset: " + NAMES));
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(input.name(), e));
        }
    }
}
