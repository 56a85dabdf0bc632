package dev.galley.cli.validate;

import dev.galley.cli.io.Batch;
import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.io.ProgressBar;
import dev.galley.cli.io.Source;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.SeverityOption;
import dev.galley.cli.usage.Usage;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code galley validate}: checks feeds and their articles. */
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<Source>> named = Source.parameters();

    private final Downloads downloads = new Downloads();

    private final Argument<Optional<Profile>> profile = Argument.option(
            Profile.class,
            OptionSpec.builder("--profile")
                    .paramLabel("NAME")
                    .converters(new ProfileOption())
                    .completionCandidates(new ProfileOption())
                    .description("Also check the articles against a profile: ${COMPLETION-CANDIDATES}."));

    private final Argument<ReportFormat> format = Argument.optionOr(
            ReportFormat.TEXT,
            ReportFormat.class,
            OptionSpec.builder("--format")
                    .paramLabel("FORMAT")
                    .converters(new ReportFormat.Option())
                    .completionCandidates(new ReportFormat.Option())
                    .description("Format of the report: ${COMPLETION-CANDIDATES}. Default: text."));

    private final Argument<Locale> language = Argument.optionOr(
            Locale.ENGLISH,
            Locale.class,
            OptionSpec.builder("--language")
                    .paramLabel("LANGUAGE")
                    .converters(new LanguageOption())
                    .completionCandidates(new LanguageOption())
                    .description("Language of the findings: ${COMPLETION-CANDIDATES}. Default: en."));

    private final Argument<Severity> severity =
            SeverityOption.of("Leave out findings below this severity: ${COMPLETION-CANDIDATES}. Default: info.");

    private final Argument<List<String>> without = Argument.repeatableOption(
            String.class,
            OptionSpec.builder("--without")
                    .paramLabel("CODE")
                    .splitRegex(",")
                    .description("Switch a rule off, such as link.self-missing. May be repeated."));

    private final Argument<Integer> max = Argument.optionOr(
            TextReport.MAX,
            Integer.class,
            OptionSpec.builder("--max")
                    .paramLabel("NUMBER")
                    .description(
                            "In text, show this many findings of each rule in each input, and count the others. Default: 3."));

    private final Argument<Boolean> quiet = Argument.flag(
            OptionSpec.builder("-q", "--quiet").description("In text, show only the numbers of findings."));

    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("validate", this)
                .description(
                        "Check feeds against the specification of their format, and their articles against a profile.",
                        "",
                        "Every finding says what is wrong, where it is and how to fix it. docs/rules.md describes all rules.")
                .footer(
                        "",
                        "Exit codes: 0 no errors; 1 findings of severity error; 2 wrong usage, or an input cannot be read.",
                        "",
                        "Examples:",
                        "  galley validate news.rss",
                        "  galley validate https://example.org/feed",
                        "  galley validate --profile publishable news.rss",
                        "  galley validate --severity error --without link.rel-unregistered news.atom",
                        "  galley validate --format html news.rss > report.html",
                        "  galley validate --format sarif feeds/ > feeds.sarif")
                .arguments(named)
                .arguments(downloads.arguments())
                .arguments(profile, format, language, severity, without, max, quiet)
                .commandLine();
    }

    @Override
    public Integer call() throws InterruptedException {
        Inputs inputs = Inputs.of(named.get(), Optional.empty(), downloads);
        reportUnknownCodes();
        ProgressBar bar = new ProgressBar(terminal.err(), terminal.redraws() && inputs.several(), inputs.documents());
        DocumentChecker checker = new DocumentChecker(
                terminal,
                profile.get(),
                language.get(),
                new FindingFilter(severity.get(), Set.copyOf(without.get())),
                bar::read);
        ReportWriter writer = format.get()
                .writer(terminal.colours(), inputs.several(), quiet.get() ? 0 : Math.max(0, max.get()), quiet.get());
        ValidationOutput output = new ValidationOutput(terminal, inputs, writer);
        new Batch<>(checker::check, bar, output::add).run(inputs.documents());
        return output.finish();
    }

    /** Warns about codes to switch off that no rule has. A profile of the application may have rules without descriptions. */
    private void reportUnknownCodes() {
        if (without.get().isEmpty()) {
            return;
        }
        InstalledRules rules = InstalledRules.load();
        for (String code : without.get()) {
            if (rules.of(code).isEmpty()) {
                terminal.printMessage(Problems.line("--without", "No rule has the code " + code, rules.hintFor(code)));
            }
        }
    }
}
