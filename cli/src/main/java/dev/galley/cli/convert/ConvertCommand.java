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
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.MessageOptions;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
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
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code galley convert}: converts feeds to another format. */
public final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<List<Source>> named = Source.parameters();

    private final Downloads downloads = new Downloads();

    private final Argument<Target> format = Argument.requiredOption(
            Target.class,
            OptionSpec.builder("--to")
                    .paramLabel("FORMAT")
                    .converters(new FormatOption())
                    .completionCandidates(new FormatOption())
                    .description(
                            "Format to convert to: ${COMPLETION-CANDIDATES}; the last two are for lists of feeds (OPML)."));

    private final Argument<Optional<String>> output = Argument.option(
            String.class,
            OptionSpec.builder("-o", "--output")
                    .paramLabel("FILE|DIR")
                    .description("Output file, or a folder if there are several inputs. Default: standard output."));

    private final Argument<Boolean> strict =
            Argument.flag("--strict", "Stop at the first error in an input and write no output for it.");

    private final Argument<Boolean> lossless = Argument.flag(
            "--lossless",
            "Add what the new format cannot hold in extensions, from which Galley restores the original.");

    private final Argument<Boolean> frontMatter = Argument.flag(
            "--front-matter", "Begin Markdown with the metadata as YAML, as generators of web sites read it.");

    private final Argument<Boolean> anchors = Argument.flag(
            "--anchors", "Mark each heading of Markdown with the id of its section, so that links can refer to it.");

    private final Argument<Optional<Url>> base =
            AddressOption.named("--base", "Address of the input, against which its relative addresses are resolved.");

    private final Argument<Optional<Charset>> charset = Argument.option(
            Charset.class,
            OptionSpec.builder("--charset")
                    .paramLabel("NAME")
                    .converters(new CharsetOption())
                    .description("Encoding of the input, such as windows-1251, as a server sends it with the input."));

    private final Argument<Optional<HtmlSanitizer>> sanitizer = Argument.option(
            HtmlSanitizer.class,
            OptionSpec.builder("--sanitize")
                    .arity("0..1")
                    .paramLabel("PRESET")
                    .converters(new SanitizerOption())
                    .completionCandidates(new SanitizerOption())
                    .preprocessor(new SanitizerOption())
                    .fallbackValue("article")
                    .description(
                            "Remove scripts and other unsafe HTML: ${COMPLETION-CANDIDATES}. Without a name: article."));

    private final Argument<Boolean> unescape = Argument.flag(
            "--unescape",
            "Undo one escaping of texts that were escaped twice, so that readers see tags or references.");

    private final Argument<Optional<Path>> findings = Argument.option(
            Path.class,
            OptionSpec.builder("--report")
                    .paramLabel("FILE")
                    .description("Also write all findings to a file, as one JSON object per line and input."));

    private final WriterOptions options = new WriterOptions();

    private final ArticleSelection selection = new ArticleSelection();

    private final MessageOptions messages = new MessageOptions();

    public ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("convert", this)
                .description(
                        "Convert feeds of any format to one format, or lists of feeds (OPML) to OPML or JSON.",
                        "",
                        "The format of each input is detected from its content. Repairs made while reading, and values that the new "
                                + "format cannot hold, are summarised on standard error. An output file appears complete or not at all.")
                .footer(
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
                        "  galley convert news.rss --to jsonfeed --lossless --report findings.jsonl > feed.json")
                .arguments(named)
                .arguments(downloads.arguments())
                .arguments(
                        format,
                        output,
                        strict,
                        lossless,
                        frontMatter,
                        anchors,
                        base,
                        charset,
                        sanitizer,
                        unescape,
                        findings)
                .arguments(options.arguments())
                .arguments(selection.arguments())
                .arguments(messages.arguments())
                .commandLine();
    }

    @Override
    public Integer call() throws InterruptedException {
        Target chosen = format.get();
        Transformation transformation = chosen.lists()
                .<Transformation>map(this::ofLists)
                .orElseGet(() -> ofFeeds(chosen.feeds().orElseThrow()));
        Optional<Path> target = output.get().filter(o -> !o.equals("-")).map(FileArgument::path);
        Inputs inputs = Inputs.of(named.get(), target, downloads);
        if (options.self().isPresent() && inputs.several()) {
            throw new UsageException("--self is the address of one document; name one input");
        }
        List<ConversionTask> tasks = tasks(inputs, target, chosen.fileExtension());
        boolean progress = terminal.redraws() && target.isPresent() && !messages.quiet();
        ProgressBar bar = new ProgressBar(terminal.err(), progress, inputs.documents());
        ConversionReport report = new ConversionReport(terminal, inputs, messages);
        try (PartFiles parts = new PartFiles()) {
            Converter converter = new Converter(strict.get(), transformation, terminal, parts, bar::read);
            run(tasks, converter, bar, report, parts);
        }
        return report.finish();
    }

    private Transformation ofFeeds(FeedWriter named) {
        FeedWriter writer =
                withMarkdownOptions(named).withFidelity(lossless.get() ? Fidelity.LOSSLESS : Fidelity.STANDARD);
        FeedWriter used = options.applyTo(writer);
        return (document, out) -> used.convert(document.stream(), reader(document), out, selection.ofOneDocument());
    }

    private Transformation ofLists(ListFormat list) {
        Optional<String> wrong = Stream.of(
                        Optional.of("--lossless").filter(name -> lossless.get()),
                        options.self().map(url -> "--self"),
                        base.get().map(url -> "--base"),
                        sanitizer.get().map(rules -> "--sanitize"),
                        Optional.of("--unescape").filter(name -> unescape.get()),
                        Optional.of("--front-matter").filter(name -> frontMatter.get()),
                        Optional.of("--anchors").filter(name -> anchors.get()),
                        selection.given())
                .flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            throw new UsageException(
                    wrong.get() + " applies to feeds, but --to " + list.label() + " converts lists of feeds");
        }
        OpmlReader.Builder reader = OpmlReader.builder().strict(strict.get());
        charset.get().ifPresent(reader::charset);
        return new ListConversion(reader.build(), list, options.indented());
    }

    private FeedWriter withMarkdownOptions(FeedWriter given) {
        if (!frontMatter.get() && !anchors.get()) {
            return given;
        }
        if (!(given.format() instanceof MarkdownFormat markdown)) {
            throw new UsageException(
                    (frontMatter.get() ? "--front-matter" : "--anchors") + " is for Markdown; add --to markdown");
        }
        MarkdownFormat fronted = frontMatter.get() ? markdown.withFrontMatter() : markdown;
        return FeedWriter.of(anchors.get() ? fronted.withAnchors() : fronted);
    }

    private FeedReader reader(InputDocument document) {
        FeedReader.Builder reader = document.reader();
        base.get().ifPresent(reader::baseUrl);
        charset.get().ifPresent(reader::charset);
        sanitizer.get().ifPresent(reader::sanitizer);
        if (unescape.get()) {
            reader.unescapeTwice();
        }
        return strict.get() ? reader.strict().build() : reader.build();
    }

    private void run(
            List<ConversionTask> tasks, Converter converter, ProgressBar bar, ConversionReport report, PartFiles parts)
            throws InterruptedException {
        Optional<Path> file = findings.get();
        if (file.isEmpty()) {
            new Batch<ConversionTask, ConversionOutcome>(
                            task -> converter.convert(task).summarised(), bar, report::add)
                    .run(tasks);
            return;
        }
        try (FindingsFile details = new FindingsFile(file.get(), parts)) {
            new Batch<ConversionTask, ConversionOutcome>(converter::convert, bar, outcome -> {
                        details.add(outcome);
                        report.add(outcome);
                    })
                    .run(tasks);
            details.finish().ifPresent(report::fail);
        } catch (IOException e) {
            report.fail(Problems.ofOutput(file.get().toString(), e));
        }
    }

    private List<ConversionTask> tasks(Inputs inputs, Optional<Path> target, String extension) {
        if (target.isEmpty()) {
            if (inputs.several()) {
                throw new UsageException(
                        "Several inputs cannot be written to standard output; name an output folder with -o");
            }
            return inputs.documents().stream()
                    .map(input -> new ConversionTask(input, Optional.empty(), false))
                    .toList();
        }
        Path place = target.get();
        boolean folder = inputs.several()
                || Files.isDirectory(place)
                || output.get().orElseThrow().endsWith("/");
        if (!folder) {
            return inputs.documents().stream()
                    .map(input -> new ConversionTask(input, target, false))
                    .toList();
        }
        if (inputs.several()
                && !Files.exists(place)
                && OutputNames.isNamedLikeAFile(output.get().orElseThrow())) {
            throw new UsageException("With several inputs -o must be a folder, but " + place
                    + " is named like a file; write " + place + "/ if it is meant to be a folder");
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new UsageException("With several inputs -o must be a folder, but " + place + " is a file");
        }
        List<Path> places = OutputNames.of(inputs.documents(), place, extension);
        List<ConversionTask> tasks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            tasks.add(new ConversionTask(inputs.documents().get(i), Optional.of(places.get(i)), true));
        }
        return tasks;
    }
}
