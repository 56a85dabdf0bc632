package dev.galley.cli.show;

import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.Input;
import dev.galley.cli.io.InputDocument;
import dev.galley.cli.io.Source;
import dev.galley.cli.io.WholeFile;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import dev.galley.format.FeedReader;
import dev.galley.format.Head;
import dev.galley.format.Limits;
import dev.galley.format.ReadContext;
import dev.galley.format.html.HtmlFormat;
import dev.galley.format.html.Page;
import dev.galley.format.html.PageReader;
import dev.galley.format.opml.OpmlReadResult;
import dev.galley.format.opml.OpmlReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley show}: shows an overview of a feed. */
public final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    private final Argument<Source> named = Argument.parameter(
            Source.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .paramLabel("INPUT")
                    .description("A file, a web address, or - for standard input."));

    private final Downloads downloads = new Downloads();

    private final Argument<Boolean> explained =
            Argument.flag("--explain", "Of a web page, show which rule took or left out which part.");

    private final Argument<Optional<Path>> explanation = Argument.option(
            Path.class,
            OptionSpec.builder("--explain-html")
                    .paramLabel("FILE")
                    .description(
                            "Of a web page, write an HTML page to FILE that colours the source by which rule took or left out"
                                    + " which part."));

    public ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("show", this)
                .description(
                        "Show the format, title and newest articles of a feed, the feeds of a list (OPML), or the parts of an article's"
                                + " web page, and the findings of reading it.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 findings of severity error; 2 wrong usage, or the input cannot be read.",
                        "",
                        "Examples:",
                        "  galley show news.rss",
                        "  galley show page.html --explain",
                        "  galley show page.html --explain-html explained.html",
                        "  galley show subscriptions.opml",
                        "  galley show https://example.org/feed")
                .arguments(named)
                .arguments(downloads.arguments())
                .arguments(explained, explanation)
                .commandLine();
    }

    @Override
    public Integer call() {
        Input input = Input.of(named.get(), downloads);
        if (input.isFile() && Files.isDirectory(input.path())) {
            throw new UsageException(input.name() + " is a folder; choose a file in it");
        }
        Overview overview;
        try (InputDocument opened = input.document(terminal);
                BufferedInputStream document = unpacked(opened.stream())) {
            Head head = head(document);
            if (isPage(input, head)) {
                return showPage(input, opened, document);
            }
            if (explained.get() || explanation.get().isPresent()) {
                throw new UsageException(input.name() + " is no web page; --explain and --explain-html"
                        + " show how the article of a page was found");
            }
            if (OpmlReader.recognizes(head)) {
                return showList(input, OpmlReader.lenient().read(document));
            }
            overview = overview(opened.reader().build(), document, head);
        } catch (UsageException misuse) {
            throw misuse;
        } catch (Throwable problem) {
            // Errors, too: running out of memory is also reported in one line.
            terminal.printMessage(Problems.of(input.name(), problem));
            return ExitCode.FAILED;
        }
        FindingSummary findings = FindingSummary.of(input.name(), overview.findings());
        return Math.max(terminal.print(overview.text(findings)), findings.exitCode());
    }

    private static Overview overview(FeedReader reader, BufferedInputStream document, Head head) throws IOException {
        try (var articles = reader.open(document)) {
            return Overview.of(articles, head);
        }
    }

    private static BufferedInputStream unpacked(InputStream in) throws IOException {
        ReadContext context = ReadContext.of(false, Limits.DEFAULT, Optional.empty(), finding -> {});
        return new BufferedInputStream(context.open(in), Head.SIZE);
    }

    private static Head head(BufferedInputStream document) throws IOException {
        document.mark(Head.SIZE);
        byte[] first = document.readNBytes(Head.SIZE);
        document.reset();
        return Head.of(first);
    }

    /** Checks for a web page, or for text in a file whose name says so. */
    private static boolean isPage(Input input, Head head) {
        return input.path().toString().endsWith(".txt") || new HtmlFormat().recognizes(head);
    }

    private int showList(Input input, OpmlReadResult list) {
        FindingSummary findings = FindingSummary.of(input.name(), list.findings());
        return Math.max(terminal.print(ListView.of(list, findings)), findings.exitCode());
    }

    private int showPage(Input input, InputDocument opened, InputStream document) throws IOException {
        PageReader.Builder settings = PageReader.builder();
        opened.charset().ifPresent(settings::charset);
        PageReader reader = settings.build();
        Page page;
        Optional<Path> explanation = this.explanation.get();
        if (explanation.isEmpty()) {
            page = opened.address().isPresent()
                    ? reader.read(document, opened.address().get())
                    : reader.read(document);
        } else {
            byte[] bytes = document.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, Limits.DEFAULT.bytes() + 1));
            page = reader.read(new ByteArrayInputStream(bytes));
            String html = reader.explain(new ByteArrayInputStream(bytes));
            try {
                WholeFile.write(explanation.get(), out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException problem) {
                terminal.printMessage(Problems.ofOutput(explanation.get().toString(), problem));
                return ExitCode.FAILED;
            }
        }
        FindingSummary findings = FindingSummary.of(input.name(), page.findings());
        return Math.max(terminal.print(PageView.of(page, findings, explained.get())), findings.exitCode());
    }
}
