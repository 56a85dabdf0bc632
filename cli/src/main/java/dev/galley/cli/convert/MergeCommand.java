package dev.galley.cli.convert;

import dev.galley.cli.convert.FormatOption.Target;
import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.FileArgument;
import dev.galley.cli.io.FilePlace;
import dev.galley.cli.io.Input;
import dev.galley.cli.io.InputDocument;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.io.Output;
import dev.galley.cli.io.PartFiles;
import dev.galley.cli.io.Source;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.MessageOptions;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import dev.galley.format.FeedWriter;
import dev.galley.format.ReadResult;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.FeedMerger;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code galley merge}: merges feeds into one. */
public final class MergeCommand implements Callable<Integer> {
    private static final int NAMED_IN_TITLE = 3;

    private final Terminal terminal;

    private final Argument<List<Source>> named = Source.parameters();

    private final Downloads downloads = new Downloads();

    private final Argument<Target> format = Argument.requiredOption(
            Target.class,
            OptionSpec.builder("--to")
                    .paramLabel("FORMAT")
                    .converters(new FormatOption())
                    .description("Format of the merged feed, such as rss, atom or jsonfeed."));

    private final Argument<Optional<String>> output = Argument.option(
            String.class,
            OptionSpec.builder("-o", "--output")
                    .paramLabel("FILE")
                    .description("Output file. Default: standard output."));

    private final Argument<Optional<String>> title = Argument.option(
            String.class,
            OptionSpec.builder("--title")
                    .paramLabel("TEXT")
                    .description("Title of the merged feed. Default: the titles of the feeds."));

    private final Argument<Optional<Url>> url =
            AddressOption.named("--url", "Address of the web page that the merged feed belongs to.");

    private final WriterOptions options = new WriterOptions();

    private final ArticleSelection selection = new ArticleSelection();

    private final MessageOptions messages = new MessageOptions();

    public MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("merge", this)
                .description(
                        "Merge feeds of any format into one, with the newest articles first and each article once.",
                        "",
                        "Articles are the same if they have the same URI as id, or the same address and headline; the latest version is "
                                + "taken. Each article names the feed it is from. A feed that cannot be read is reported, and the others "
                                + "are merged.")
                .footer(
                        "",
                        "Exit codes: 0 success; 1 findings of severity error; 2 wrong usage, or an input cannot be read.",
                        "",
                        "Examples:",
                        "  galley merge north.rss south.atom --to atom -o harbour.atom",
                        "  galley merge feeds/ --to jsonfeed --limit 50 --title \"Planet Harbour\" -o planet.json",
                        "  galley merge feeds/ --to rss --since 2026-11-01 --match harbour")
                .arguments(named)
                .arguments(downloads.arguments())
                .arguments(format, output, title, url)
                .arguments(options.arguments())
                .arguments(selection.arguments())
                .arguments(messages.arguments())
                .commandLine();
    }

    @Override
    public Integer call() {
        FeedWriter writer = writer(format.get());
        Optional<Path> target = output.get().filter(o -> !o.equals("-")).map(FileArgument::path);
        Inputs inputs = Inputs.of(named.get(), target, downloads);
        ConversionReport report = new ConversionReport(terminal, inputs, messages);
        FeedMerger merger = FeedMerger.keeping(selection.limit());
        List<Feed> merged = new ArrayList<>();
        for (Input input : inputs.documents()) {
            Optional<Feed> feed = read(input, report);
            feed.ifPresent(merger::add);
            feed.map(Feed::metadata).ifPresent(merged::add);
        }
        if (merged.isEmpty()) {
            report.fail(Problems.line("galley merge", "There is no feed to merge", "Choose other files or folders"));
            return report.finish("0 feeds merged");
        }
        Feed feed = merger.merge(metadata(merged));
        write(feed.toBuilder().updated(newest(feed.articles()).orElse(null)).build(), writer, target, report);
        return report.finish(feed.articles().size() + " articles of " + merged.size() + " feeds merged");
    }

    private FeedWriter writer(Target chosen) {
        return options.applyTo(chosen.feeds()
                .orElseThrow(() -> new UsageException(
                        "--to " + chosen.fileExtension() + " is for lists of feeds; merge to a format of feeds")));
    }

    /** Reads a feed with the articles to take; reports if there is none. */
    private Optional<Feed> read(Input input, ConversionReport report) {
        try {
            InputDocument document = input.document(terminal);
            ReadResult result = document.reader().build().read(document.stream());
            List<Article> chosen = result.feed().articles().stream()
                    .filter(selection::includes)
                    .toList();
            report.add(new ConversionOutcome(
                    input,
                    ConversionOutcome.Kind.CONVERTED,
                    FindingSummary.of(input.name(), result.findings()),
                    Optional.empty(),
                    Optional.empty()));
            return Optional.of(
                    result.feed().metadata().toBuilder().articles(chosen).build());
        } catch (Throwable problem) {
            // Errors, too: running out of memory on this document must not affect the others.
            boolean unrelated =
                    problem instanceof UnknownFormatException && input.folder().isPresent();
            report.add(ConversionOutcome.unconverted(
                    input,
                    unrelated ? ConversionOutcome.Kind.SKIPPED : ConversionOutcome.Kind.FAILED,
                    Problems.of(input.name(), problem)));
            return Optional.empty();
        }
    }

    private void write(Feed feed, FeedWriter writer, Optional<Path> target, ConversionReport report) {
        String name = target.map(Path::toString).orElse("<stdout>");
        try (PartFiles parts = new PartFiles();
                Output place = target.map(file -> new Output(new FilePlace(file, false, parts)))
                        .orElseGet(() -> Output.standard(terminal))) {
            try {
                report.add(FindingSummary.of(
                        name, writer.write(feed, place.stream()).findings()));
                place.commit();
            } catch (Throwable problem) {
                // Errors, too: running out of memory is also reported in one line.
                Optional<IOException> failure = place.failure();
                if (failure.isEmpty()) {
                    report.fail(Problems.of(name, problem));
                } else if (target.isPresent() || !Problems.isClosedPipe(failure.get())) {
                    report.fail(Problems.ofOutput(name, failure.get()));
                }
            }
        } catch (IOException problem) {
            report.fail(Problems.ofOutput(name, problem));
        }
    }

    private Feed metadata(List<Feed> merged) {
        FeedBuilder metadata = Feed.builder().title(title.get().orElseGet(() -> titles(merged)));
        url.get().ifPresent(metadata::url);
        return metadata.build();
    }

    /** Returns the titles of the first feeds; null if no feed has one. */
    private static @Nullable String titles(List<Feed> merged) {
        List<String> titles = merged.stream()
                .flatMap(feed -> feed.title().stream())
                .map(Text::plain)
                .distinct()
                .toList();
        int more = titles.size() - NAMED_IN_TITLE;
        String first = String.join(", ", titles.subList(0, Math.min(titles.size(), NAMED_IN_TITLE)));
        String all = more > 0 ? first + " and " + more + " more" : first;
        return all.isEmpty() ? null : all;
    }

    private static Optional<OffsetDateTime> newest(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.updated().or(article::published).stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }
}
