package dev.galley.cli.policy;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import dev.galley.moderation.policy.StarterTerms;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley policy terms}: prints a list of insults, one per line. */
public final class PolicyTermsCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<String> language = Argument.parameter(
            String.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .paramLabel("LANGUAGE")
                    .description("The language, such as de or en."));

    public PolicyTermsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("terms", this)
                .description(
                        "Print a short list of insults in one language, as the start of your own list.",
                        "",
                        "No policy uses such a list by itself. Remove what your site tolerates, and name the file in a policy:",
                        "  \"insults\": { \"rule\": \"terms\", \"terms\": { \"file\": \"insults.txt\" }, \"languages\": [\"de\"] }")
                .footer(
                        "",
                        "Exit codes: 0 success; 2 wrong usage.",
                        "",
                        "Examples:",
                        "  galley policy terms de > insults.txt")
                .arguments(language)
                .commandLine();
    }

    @Override
    public Integer call() {
        String code = Locale.forLanguageTag(language.get()).getLanguage();
        if (!StarterTerms.languages().contains(code)) {
            throw new UsageException("No list for the language \"" + language.get() + "\"; there are lists for "
                    + String.join(", ", StarterTerms.languages()));
        }
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return terminal.print("# Insults in " + name + ". Written for Galley; Apache License, Version 2.0.\n"
                + String.join("\n", StarterTerms.insults(code)) + "\n");
    }
}
