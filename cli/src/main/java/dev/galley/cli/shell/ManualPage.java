package dev.galley.cli.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in the language of {@code man} (man(7)), made from the descriptions of the commands. */
final class ManualPage {
    private static final String ENVIRONMENT = """
            .TP
            .B GALLEY_OPTS
            Options for the Java virtual machine, such as \\-Xmx64m.
            .TP
            .B JAVA_HOME
            The Java to use, version 17 or newer.
            .TP
            .B NO_COLOR
            If it is set to anything, no colours are printed.
            """;

    private final StringBuilder out = new StringBuilder();

    private ManualPage() {}

    /** Returns the manual page of a command and the commands below it. */
    static String of(CommandSpec root) {
        ManualPage page = new ManualPage();
        String version = Arrays.stream(root.version()).findFirst().orElse(root.name());
        page.out
                .append(".TH ")
                .append(root.name().toUpperCase(Locale.ROOT))
                .append(" 1 \"\" \"")
                .append(escape(version))
                .append("\"\n.SH NAME\n")
                .append(escape(root.name() + " - " + decapitalised(description(root))))
                .append('\n');
        page.section("SYNOPSIS");
        page.example(synopsis(root));
        page.section("COMMANDS");
        page.commandsBelow(root);
        page.section("ENVIRONMENT");
        page.out.append(ENVIRONMENT);
        page.footer(root);
        return page.out.toString();
    }

    private void commandsBelow(CommandSpec parent) {
        Set<CommandLine> below = new LinkedHashSet<>(parent.subcommands().values());
        for (CommandLine command : below) {
            CommandSpec spec = command.getCommandSpec();
            if (!spec.usageMessage().hidden()) {
                command(spec);
                commandsBelow(spec);
            }
        }
    }

    private void command(CommandSpec spec) {
        out.append(".SS ").append(escape(spec.qualifiedName())).append('\n');
        paragraph(description(spec));
        out.append(".PP\n");
        example(synopsis(spec));
        Help help = plainHelp(spec);
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            if (!parameter.hidden()) {
                Text[][] rows = help.createDefaultParameterRenderer()
                        .render(parameter, help.parameterLabelRenderer(), help.colorScheme());
                described(rows);
            }
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                Text[][] rows = help.createDefaultOptionRenderer()
                        .render(option, help.parameterLabelRenderer(), help.colorScheme());
                described(rows);
            }
        }
        footer(spec);
    }

    /** Appends an option or parameter: its names in the first columns, its description in the last of each row. */
    private void described(Text[][] rows) {
        Text[] first = rows[0];
        String names = Arrays.stream(first, 1, first.length - 1)
                .map(Text::toString)
                .collect(Collectors.joining(" "))
                .replace(" , ", ", ")
                .strip();
        out.append(".TP\n.B ").append(escape(names)).append('\n');
        List<String> lines = Arrays.stream(rows)
                .map(row -> row[row.length - 1].toString())
                .filter(line -> !line.isBlank())
                .toList();
        paragraph(lines.isEmpty() ? "-" : String.join("\n", lines));
    }

    /** Appends the lines after the description, in which examples are indented. */
    private void footer(CommandSpec spec) {
        boolean examples = false;
        for (String line :
                plain(Arrays.asList(spec.usageMessage().footer())).lines().toList()) {
            boolean example = line.startsWith("  ");
            if (example != examples) {
                out.append(example ? ".RS 4\n.nf\n" : ".fi\n.RE\n");
                examples = example;
            }
            out.append(line.isBlank() ? ".PP" : escape(line.strip())).append('\n');
        }
        if (examples) {
            out.append(".fi\n.RE\n");
        }
    }

    private void section(String title) {
        out.append(".SH ").append(title).append('\n');
    }

    private void paragraph(String text) {
        out.append(text.lines().map(line -> escape(line.strip())).collect(Collectors.joining("\n.br\n")))
                .append('\n');
    }

    private void example(String text) {
        out.append(".nf\n");
        text.lines().forEach(line -> out.append(escape(line)).append('\n'));
        out.append(".fi\n");
    }

    private static String synopsis(CommandSpec spec) {
        return plainHelp(spec).synopsis(0).strip();
    }

    private static String description(CommandSpec spec) {
        return plain(Arrays.asList(spec.usageMessage().description())).strip();
    }

    private static String plain(Collection<String> lines) {
        return Ansi.OFF.string(String.join("\n", lines)).replace("%n", "\n").replace("%%", "%");
    }

    private static Help plainHelp(CommandSpec spec) {
        return new Help(spec, Help.defaultColorScheme(Ansi.OFF));
    }

    private static String decapitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toLowerCase(sentence.charAt(0))
                        + sentence.substring(1).replaceAll("\\.$", "");
    }

    /** Returns a line as text: without hyphens that man replaces, and without a first character that it takes for a command. */
    private static String escape(String line) {
        String escaped = line.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
