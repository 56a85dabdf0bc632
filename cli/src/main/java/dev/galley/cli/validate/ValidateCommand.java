package dev.galley.cli.validate;

import dev.galley.cli.io.Batch;
import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.io.ProgressBar;
import dev.galley.cli.io.Source;
import dev.galley.cli.terminal.SeverityOption;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley validate}: checks feeds and their articles. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Check feeds against the specification of their format, and their articles against a profile.",
            "",
            "Every finding says what is wrong, where it is and how to fix it. docs/rules.md describes all rules."
        },
        footer = {
            "",
            "Exit codes: 0 no errors; 1 findings of severity error; 2 wrong usage, or an input cannot be read.",
            "",
            "Examples:",
            "  galley validate news.rss",
            "  galley validate https://example.org/feed",
            "  galley validate --profile publishable news.rss",
            "  galley validate --severity error --without link.rel-unregistered news.atom",
            "  galley validate --format html news.rss > report.html",
            "  galley validate --format sarif feeds/ > feeds.sarif",
        })
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders (searched with their subfolders), web addresses, or - for standard input.")
    private List<Source> named = List.of();

    @Mixin
    private Downloads downloads = new Downloads();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = ProfileOption.class,
            completionCandidates = ProfileOption.class,
            description = "Also check the articles against a profile: ${COMPLETION-CANDIDATES}.")
    private @Nullable Profile profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Option.class,
            completionCandidates = ReportFormat.Option.class,
            description = "Format of the report: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = LanguageOption.class,
            completionCandidates = LanguageOption.class,
            description = "Language of the findings: ${COMPLETION-CANDIDATES}. Default: en.")
    private Locale language = Locale.ENGLISH;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            defaultValue = "info",
            converter = SeverityOption.class,
            completionCandidates = SeverityOption.class,
            description = "Leave out findings below this severity: ${COMPLETION-CANDIDATES}. Default: info.")
    private Severity severity = Severity.INFO;

    @Option(
            names = "--without",
            paramLabel = "CODE",
            split = ",",
            description = "Switch a rule off, such as link.self-missing. May be repeated.")
    private Set<String> without = Set.of();

    @Option(
            names = "--max",
            paramLabel = "NUMBER",
            defaultValue = "3",
            description =
                    "In text, show this many findings of each rule in each input, and count the others. Default: 3.")
    private int max = TextReport.MAX;

    @Option(
            names = {"-q", "--quiet"},
            description = "In text, show only the numbers of findings.")
    private boolean quiet;

    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Inputs inputs = Inputs.of(named, Optional.empty(), downloads);
        ProgressBar bar = new ProgressBar(terminal.err(), terminal.redraws() && inputs.several(), inputs.documents());
        DocumentChecker checker = new DocumentChecker(
                terminal, Optional.ofNullable(profile), language, new FindingFilter(severity, without), bar::read);
        ReportWriter writer = format.writer(terminal.colours(), inputs.several(), quiet ? 0 : Math.max(0, max), quiet);
        ValidationOutput output = new ValidationOutput(terminal, inputs, writer);
        new Batch<>(checker::check, bar, output::add).run(inputs.documents());
        return output.finish();
    }
}
