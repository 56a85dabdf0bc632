package dev.galley.cli.policy;

import dev.galley.cli.io.Input;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Printable;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.MomentOption;
import dev.galley.cli.usage.Usage;
import dev.galley.moderation.audit.AuditLog;
import dev.galley.moderation.audit.AuditSummary;
import dev.galley.moderation.audit.RuleActivity;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy activity}: shows what each rule did, from audit logs. */
public final class PolicyActivityCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<Path>> named = Argument.parameters(
            Path.class,
            PositionalParamSpec.builder()
                    .paramLabel("LOG")
                    .description("Audit logs, oldest first; - for standard input."));

    private final Argument<Optional<Instant>> since = MomentOption.named(
            "--since",
            "Count only decisions made at this time or later: a date such as 2026-10-01, in UTC, or a time in"
                    + " RFC 3339.");

    private final Argument<Optional<Instant>> until =
            MomentOption.named("--until", "Count only decisions made before this time.");

    private final Argument<Optional<String>> rule = Argument.option(
            String.class,
            OptionSpec.builder("--rule").paramLabel("ID").description("Show only this rule, with examples."));

    public PolicyActivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("activity", this)
                .description(
                        "Show from audit logs how often each rule matched, how often it decided alone, and what people decided about the",
                        "comments afterwards; rules that did nothing are left out. \"galley moderate --format jsonl\" and AuditLog write such logs.")
                .footer(
                        "",
                        "Exit codes: 0 success; 2 wrong usage, or a log cannot be read.",
                        "",
                        "Examples:",
                        "  galley policy activity audit.jsonl",
                        "  galley policy activity --since 2026-10-01 --until 2026-11-01 --rule links audit.jsonl")
                .arguments(named, since, until, rule)
                .commandLine();
    }

    @Override
    public Integer call() {
        AuditSummary summary = AuditSummary.ofPeriod(
                since.get().orElse(Instant.MIN), until.get().orElse(Instant.MAX));
        Inputs inputs = Inputs.of(named.get(), Optional.empty());
        inputs.problems().forEach(terminal::printMessage);
        int exitCode = inputs.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        for (Input input : inputs.documents()) {
            try (InputStream in = input.open(terminal);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                AuditLog.read(lines, summary::add);
            } catch (Exception problem) {
                terminal.printMessage(Problems.of(input.name(), problem));
                exitCode = ExitCode.FAILED;
            }
        }
        return Math.max(exitCode, terminal.print(text(summary)));
    }

    private String text(AuditSummary summary) {
        StringBuilder out = new StringBuilder();
        out.append(summary.decisions()).append(summary.decisions() == 1 ? " decision\n" : " decisions\n");
        Optional<String> rule = this.rule.get();
        List<RuleActivity> shown = summary.rules().stream()
                .filter(activity -> rule.map(id -> id.equals(activity.rule())).orElseGet(() -> isActive(activity)))
                .toList();
        if (!shown.isEmpty()) {
            row(out, "rule", "matched", "failed", "skipped", "decided", "alone", "approved", "refused");
        }
        for (RuleActivity activity : shown) {
            row(
                    out,
                    Printable.line(activity.rule()),
                    activity.matched(),
                    activity.failed(),
                    activity.skipped(),
                    activity.decisive(),
                    activity.alone(),
                    activity.approved(),
                    activity.rejected());
            if (rule.isPresent() && !activity.examples().isEmpty()) {
                out.append("Comments that it alone decided:\n");
                activity.examples()
                        .forEach(id ->
                                out.append("  ").append(Printable.line(id)).append('\n'));
            }
        }
        return out.toString();
    }

    private static boolean isActive(RuleActivity activity) {
        return activity.matched() + activity.failed() + activity.skipped() > 0;
    }

    private static void row(StringBuilder out, Object... cells) {
        out.append(String.format(Locale.ROOT, "%-20s %9s %9s %9s %9s %9s %9s %9s", cells))
                .append('\n');
    }
}
