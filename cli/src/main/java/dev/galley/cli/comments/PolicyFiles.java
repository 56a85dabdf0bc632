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

/** The policies that are named on the command line: files, or those that come with Galley. */
public final class PolicyFiles {
    private static final Map<String, Supplier<Policy>> PRESETS =
            Map.of("newsroom", Presets::newsroom, "wordpress", Presets::wordpressLike);

    private PolicyFiles() {}

    /** One policy of several layers, the lowest first. */
    public static Policy layered(List<String> names) {
        return Policy.layered(names.stream().map(PolicyFiles::named).toArray(Policy[]::new));
    }

    /**
     * The policy of that name: one that comes with Galley, else a file.
     *
     * @throws UnusableFileException where there is none, or it cannot be read
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
