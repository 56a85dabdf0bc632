package dev.galley.cli.validate;

import dev.galley.cli.io.Batch;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.io.ProgressBar;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.validation.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley validate}: what is wrong with feeds and their articles, and where. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Check feeds against the specification of their format, and their articles against a profile.",
            "",
            "Every finding says what is wrong, where, and what to do. The rules are listed in docs/rules.md."
        },
        footer = {
            "",
            "Exit codes: 0 no errors; 1 there are findings of severity error; 2 bad usage, or an input cannot be read.",
            "",
            "Examples:",
            "  galley validate news.rss",
            "  galley validate --profile publishable news.rss",
            "  galley validate --format html news.rss > report.html",
            "  galley validate --format sarif feeds/ > feeds.sarif",
        })
public final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders with everything below them, or - for standard input.")
    private List<Path> named = List.of();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            converter = ProfileOption.class,
            completionCandidates = ProfileOption.class,
            description = "Check the articles too: ${COMPLETION-CANDIDATES}.")
    private @Nullable Profile profile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormat.Option.class,
            completionCandidates = ReportFormat.Option.class,
            description = "How the findings are written: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            converter = LanguageOption.class,
            completionCandidates = LanguageOption.class,
            description = "What the findings are told in: ${COMPLETION-CANDIDATES}. Default: en.")
    private Locale language = Locale.ENGLISH;

    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Inputs inputs = Inputs.of(named, Optional.empty());
        ProgressBar bar = new ProgressBar(terminal.err(), terminal.redraws() && inputs.several(), inputs.documents());
        DocumentChecker checker = new DocumentChecker(terminal, Optional.ofNullable(profile), language, bar::read);
        ValidationOutput output = new ValidationOutput(terminal, inputs, format);
        new Batch<>(checker::check, bar, output::add).run(inputs.documents());
        return output.finish();
    }
}
