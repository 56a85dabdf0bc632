package dev.galley.cli.convert;

import dev.galley.body.HtmlSanitizer;
import dev.galley.cli.convert.FormatOption.Target;
import dev.galley.cli.io.Batch;
import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.FileArgument;
import dev.galley.cli.io.InputDocument;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.io.OutputNames;
import dev.galley.cli.io.PartFiles;
import dev.galley.cli.io.ProgressBar;
import dev.galley.cli.io.Source;
import dev.galley.cli.terminal.MessageOptions;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.terminal.VersionProvider;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Fidelity;
import dev.galley.format.opml.OpmlReader;
import dev.galley.format.text.MarkdownFormat;
import dev.galley.model.Url;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley convert}: converts feeds to another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        description = {
            "Convert feeds of any format to one format, or lists of feeds (OPML) to OPML or JSON.",
            "",
            "The format of each input is detected from its content. Repairs made while reading, and values that the new "
                    + "format cannot hold, are summarised on standard error. An output file appears complete or not at all."
        },
        footer = {
            "",
            "Exit codes: 0 success; 1 findings of severity error; 2 wrong usage, or an input cannot be read.",
            "",
            "Examples:",
            "  galley convert news.rss --to jsonfeed",
            "  galley convert news.rss --to atom -o news.atom",
            "  galley convert https://example.org/feed --to jsonfeed > feed.json",
            "  galley convert feeds/ more.xml --to atom -o converted/",
            "  galley convert news.rss --to atom --self https://example.org/news.atom -o news.atom",
            "  galley convert news.rss --to jsonfeed --sanitize=basic -o news.json",
            "  galley convert subscriptions.opml --to json --indent",
            "  galley convert page.html --to markdown --front-matter -o page.md",
            "  galley convert news.rss --to atom --since 2026-11-01 --match harbour --limit 20",
            "  galley convert news.rss --to jsonfeed --lossless --report findings.jsonl > feed.json",
        })
public final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders (searched with their subfolders), web addresses, or - for standard input.")
    private List<Source> named = List.of();

    @Mixin
    private Downloads downloads = new Downloads();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatOption.class,
            completionCandidates = FormatOption.class,
            description = "Format to convert to: ${COMPLETION-CANDIDATES}; the last two are for lists of feeds (OPML).")
    private @Nullable Target format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            description = "Output file, or a folder if there are several inputs. Default: standard output.")
    private @Nullable String output;

    @Option(names = "--strict", description = "Stop at the first error in an input and write no output for it.")
    private boolean strict;

    @Option(
            names = "--lossless",
            description = "Add what the new format cannot hold in extensions, from which Galley restores the original.")
    private boolean lossless;

    @Option(
            names = "--front-matter",
            description = "Begin Markdown with the metadata as YAML, as generators of web sites read it.")
    private boolean frontMatter;

    @Option(
            names = "--anchors",
            description = "Mark each heading of Markdown with the id of its section, so that links can refer to it.")
    private boolean anchors;

    @Option(
            names = "--base",
            paramLabel = "URL",
            converter = AddressOption.class,
            description = "Address of the input, against which its relative addresses are resolved.")
    private @Nullable Url base;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Encoding of the input, such as windows-1251, as a server sends it with the input.")
    private @Nullable Charset charset;

    @Option(
            names = "--sanitize",
            arity = "0..1",
            paramLabel = "PRESET",
            converter = SanitizerOption.class,
            fallbackValue = "article",
            preprocessor = SanitizerOption.class,
            completionCandidates = SanitizerOption.class,
            description = "Remove scripts and other unsafe HTML: ${COMPLETION-CANDIDATES}. Without a name: article.")
    private @Nullable HtmlSanitizer sanitizer;

    @Option(
            names = "--unescape",
            description = "Undo one escaping of texts that were escaped twice, so that readers see tags or references.")
    private boolean unescape;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write all findings to a file, as one JSON object per line and input.")
    private @Nullable Path findings;

    @Mixin
    private WriterOptions options = new WriterOptions();

    @Mixin
    private ArticleSelection selection = new ArticleSelection();

    @Mixin
    private MessageOptions messages = new MessageOptions();

    public ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Target chosen = Optional.ofNullable(format).orElseThrow();
        Transformation transformation = chosen.lists()
                .<Transformation>map(this::ofLists)
                .orElseGet(() -> ofFeeds(chosen.feeds().orElseThrow()));
        Optional<Path> target =
                Optional.ofNullable(output).filter(o -> !o.equals("-")).map(FileArgument::path);
        Inputs inputs = Inputs.of(named, target, downloads);
        if (options.self().isPresent() && inputs.several()) {
            throw usageError("--self is the address of one document; name one input");
        }
        List<ConversionTask> tasks = tasks(inputs, target, chosen.fileExtension());
        boolean progress = terminal.redraws() && target.isPresent() && !messages.quiet();
        ProgressBar bar = new ProgressBar(terminal.err(), progress, inputs.documents());
        ConversionReport report = new ConversionReport(terminal, inputs, messages);
        try (PartFiles parts = new PartFiles()) {
            Converter converter = new Converter(strict, transformation, terminal, parts, bar::read);
            run(tasks, converter, bar, report, parts);
        }
        return report.finish();
    }

    private Transformation ofFeeds(FeedWriter named) {
        FeedWriter writer = withMarkdownOptions(named).withFidelity(lossless ? Fidelity.LOSSLESS : Fidelity.STANDARD);
        FeedWriter used = options.applyTo(writer);
        return (document, out) -> used.convert(document.stream(), reader(document), out, selection.ofOneDocument());
    }

    private Transformation ofLists(ListFormat list) {
        Optional<String> wrong = Stream.of(
                        Optional.of("--lossless").filter(name -> lossless),
                        options.self().map(url -> "--self"),
                        Optional.ofNullable(base).map(url -> "--base"),
                        Optional.ofNullable(sanitizer).map(rules -> "--sanitize"),
                        Optional.of("--unescape").filter(name -> unescape),
                        Optional.of("--front-matter").filter(name -> frontMatter),
                        Optional.of("--anchors").filter(name -> anchors),
                        selection.given())
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            throw usageError(wrong.get() + " applies to feeds, but --to " + list.label() + " converts lists of feeds");
        }
        OpmlReader.Builder reader = OpmlReader.builder().strict(strict);
        Optional.ofNullable(charset).ifPresent(reader::charset);
        return new ListConversion(reader.build(), list, options.indented());
    }

    private FeedWriter withMarkdownOptions(FeedWriter given) {
        if (!frontMatter && !anchors) {
            return given;
        }
        if (!(given.format() instanceof MarkdownFormat markdown)) {
            throw usageError((frontMatter ? "--front-matter" : "--anchors") + " is for Markdown; add --to markdown");
        }
        MarkdownFormat fronted = frontMatter ? markdown.withFrontMatter() : markdown;
        return FeedWriter.of(anchors ? fronted.withAnchors() : fronted);
    }

    private FeedReader reader(InputDocument document) {
        FeedReader.Builder reader = document.reader();
        Optional.ofNullable(base).ifPresent(reader::baseUrl);
        Optional.ofNullable(charset).ifPresent(reader::charset);
        Optional.ofNullable(sanitizer).ifPresent(reader::sanitizer);
        if (unescape) {
            reader.unescapeTwice();
        }
        return strict ? reader.strict().build() : reader.build();
    }

    private void run(
            List<ConversionTask> tasks, Converter converter, ProgressBar bar, ConversionReport report, PartFiles parts)
            throws InterruptedException {
        Path file = findings;
        if (file == null) {
            new Batch<ConversionTask, ConversionOutcome>(
                            task -> converter.convert(task).summarised(), bar, report::add)
                    .run(tasks);
            return;
        }
        try (FindingsFile details = new FindingsFile(file, parts)) {
            new Batch<ConversionTask, ConversionOutcome>(converter::convert, bar, outcome -> {
                        details.add(outcome);
                        report.add(outcome);
                    })
                    .run(tasks);
            details.finish().ifPresent(report::fail);
        } catch (IOException e) {
            report.fail(Problems.ofOutput(file.toString(), e));
        }
    }

    private List<ConversionTask> tasks(Inputs inputs, Optional<Path> target, String extension) {
        if (target.isEmpty()) {
            if (inputs.several()) {
                throw usageError("Several inputs cannot be written to standard output; name an output folder with -o");
            }
            return inputs.documents().stream()
                    .map(input -> new ConversionTask(input, Optional.empty(), false))
                    .toList();
        }
        Path place = target.get();
        boolean folder = inputs.several()
                || Files.isDirectory(place)
                || String.valueOf(output).endsWith("/");
        if (!folder) {
            return inputs.documents().stream()
                    .map(input -> new ConversionTask(input, target, false))
                    .toList();
        }
        if (inputs.several() && !Files.exists(place) && OutputNames.isNamedLikeAFile(String.valueOf(output))) {
            throw usageError("With several inputs -o must be a folder, but " + place + " is named like a file; write "
                    + place + "/ if it is meant to be a folder");
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw usageError("With several inputs -o must be a folder, but " + place + " is a file");
        }
        List<Path> places = OutputNames.of(inputs.documents(), place, extension);
        List<ConversionTask> tasks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            tasks.add(new ConversionTask(inputs.documents().get(i), Optional.of(places.get(i)), true));
        }
        return tasks;
    }

    private ParameterException usageError(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
