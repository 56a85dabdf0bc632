package dev.galley.cli.policy;

import dev.galley.cli.comments.PolicyFiles;
import dev.galley.cli.terminal.Printable;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.moderation.policy.PolicyChange;
import dev.galley.moderation.policy.PolicyDiff;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy diff}: compares two policies. */
public final class PolicyDiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<String> before = Argument.parameter(
            String.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .paramLabel("BEFORE")
                    .description("First policy: " + PolicyFiles.ONE + "."));

    private final Argument<String> after = Argument.parameter(
            String.class,
            PositionalParamSpec.builder().index("1").paramLabel("AFTER").description("Second policy."));

    public PolicyDiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("diff", this)
                .description(
                        "List the differences between two policies, and whether each is stricter or more lenient where that is clear.")
                .footer(
                        "",
                        "Exit codes: 0 success, with or without differences; 2 wrong usage, or a policy cannot be read.",
                        "",
                        "Examples:",
                        "  galley policy diff site.json stricter.json",
                        "  galley policy diff newsroom site.json")
                .arguments(before, after)
                .commandLine();
    }

    @Override
    public Integer call() {
        PolicyDiff diff =
                PolicyDiff.between(PolicyFiles.named(terminal, before.get()), PolicyFiles.named(terminal, after.get()));
        String words = diff.changes().isEmpty()
                ? "No differences\n"
                : diff.changes().stream()
                        .map(PolicyChange::toString)
                        .map(line -> Printable.line(line) + "\n")
                        .collect(Collectors.joining());
        return terminal.print(words);
    }
}
