package dev.galley.cli.policy;

import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.moderation.policy.StarterTerms;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley policy terms}: prints a list of insults, one per line. */
@Command(
        name = "terms",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Print a short list of insults in one language, as the start of your own list.",
            "",
            "No policy uses such a list by itself. Remove what your site tolerates, and name the file in a policy:",
            "  \"insults\": { \"rule\": \"terms\", \"terms\": { \"file\": \"insults.txt\" }, \"languages\": [\"de\"] }"
        },
        footer = {
            "",
            "Exit codes: 0 success; 2 wrong usage.",
            "",
            "Examples:",
            "  galley policy terms de > insults.txt",
        })
public final class PolicyTermsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "LANGUAGE", description = "The language, such as de or en.")
    private String language = "";

    public PolicyTermsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String code = Locale.forLanguageTag(language).getLanguage();
        if (!StarterTerms.languages().contains(code)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "No list for the language \"" + language + "\"; there are lists for "
                            + String.join(", ", StarterTerms.languages()));
        }
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return terminal.print("# Insults in " + name + ". Written for Galley; Apache License, Version 2.0.\n"
                + String.join("\n", StarterTerms.insults(code)) + "\n");
    }
}
