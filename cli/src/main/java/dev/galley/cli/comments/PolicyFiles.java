package dev.galley.cli.comments;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.moderation.Policy;
import dev.galley.moderation.policy.PolicyException;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.Presets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the policies named on the command line: files or presets. */
public final class PolicyFiles {
    private static final Map<String, Supplier<Policy>> PRESETS =
            Map.of("newsroom", Presets::newsroom, "wordpress", Presets::wordpressLike);

    private PolicyFiles() {}

    /** Returns one policy made of several layers. Each layer overrides those before it. */
    public static Policy layered(List<String> names) {
        return Policy.layered(names.stream().map(PolicyFiles::named).toArray(Policy[]::new));
    }

    /**
     * Returns the preset of that name, or else reads the file of that name.
     *
     * @throws UnusableFileException if the file cannot be read or holds no valid policy
     */
    public static Policy named(String name) {
        Supplier<Policy> preset = PRESETS.get(name);
        if (preset != null) {
            return preset.get();
        }
        try {
            return PolicyReader.standard().read(Path.of(name));
        } catch (PolicyException e) {
            throw new UnusableFileException(
                    e.findings().stream().map(finding -> name + ":" + finding).toList());
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(name, e));
        }
    }
}
