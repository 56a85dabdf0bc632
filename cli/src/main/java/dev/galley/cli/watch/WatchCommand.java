package dev.galley.cli.watch;

import dev.galley.cli.io.Batch;
import dev.galley.cli.io.Downloads;
import dev.galley.cli.io.ProgressBar;
import dev.galley.cli.io.Source;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.Usage;
import dev.galley.cli.usage.UsageException;
import dev.galley.http.FeedClient;
import dev.galley.http.FetchProblem;
import dev.galley.http.FetchResult;
import dev.galley.http.internal.WebAddress;
import dev.galley.model.Article;
import dev.galley.model.Url;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code galley watch}: prints the new articles of feeds. */
public final class WatchCommand implements Callable<Integer> {
    /** The clock may be set meanwhile, and the machine may sleep. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);
    /** How long stopping waits for the state to be written. */
    private static final long STOP_SECONDS = 5;
    /** How many feeds are asked for at the same time, so that a slow server does not delay all others. */
    private static final int PARALLEL = Math.max(8, Runtime.getRuntime().availableProcessors());

    private final Terminal terminal;
    private final Map<Url, WatchedFeed> feeds = new LinkedHashMap<>();
    private int exitCode = ExitCode.DONE;
    private boolean outputEnded;

    private final Argument<List<Source>> named = Argument.parameters(
            Source.class, PositionalParamSpec.builder().paramLabel("URL").description("Web addresses of feeds."));

    private final Argument<Optional<Path>> state = Argument.option(
            Path.class,
            OptionSpec.builder("--state")
                    .paramLabel("FILE")
                    .description(
                            "Keep in FILE what is known of each feed, so that the next run continues from here. It holds passwords of"
                                    + " addresses that have some."));

    private final Argument<Boolean> once = Argument.flag("--once", "Ask each feed that is due, and end.");

    private final Argument<Boolean> json = Argument.flag("--json", "Print each article as a JSON object on a line.");

    private final Downloads downloads = new Downloads();

    public WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Asked(WatchedFeed feed, Optional<FetchResult> result) {}

    /** Returns the command as picocli needs it. */
    public CommandLine commandLine() {
        return Usage.of("watch", this)
                .description(
                        "Print new articles of feeds: date, title and address.",
                        "",
                        "Each feed is asked when server and feed allow it again, at least 15 minutes apart, and sends its articles only if"
                                + " something has changed. Runs until it is stopped with Ctrl-C, or nobody reads its output any more.")
                .footer(
                        "",
                        "Exit codes: 0 success; 2 wrong usage, a feed that could not be fetched, or output that could not be written;"
                                + " 130 stopped with Ctrl-C.",
                        "",
                        "Examples:",
                        "  galley watch https://example.org/feed",
                        "  galley watch --state feeds.state --once https://example.org/feed https://example.org/podcast",
                        "  galley watch --json https://example.org/feed >> articles.jsonl")
                .arguments(named, state, once, json)
                .arguments(downloads.arguments())
                .commandLine();
    }

    @Override
    public Integer call() throws IOException {
        for (Source source : named.get()) {
            Url url = source.address()
                    .orElseThrow(() -> new UsageException("\"" + source.name() + "\" is not a web address"));
            feeds.put(url, WatchedFeed.of(url));
        }
        Optional<Path> place = state.get();
        if (place.isEmpty()) {
            watch(Optional.empty());
        } else {
            try (StateFile file = StateFile.open(place.get())) {
                watch(Optional.of(file));
            }
        }
        return exitCode;
    }

    private void watch(Optional<StateFile> file) {
        // Feeds that are not named this time stay in the file.
        file.ifPresent(known -> feeds.putAll(known.read()));
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = stopping(Thread.currentThread(), ended);
        try {
            watch(downloads.builder().build(), file);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            if (Thread.interrupted()) {
                // An interrupted thread cannot write files, so what was known last may not have been saved.
                file.ifPresent(this::save);
            }
            ended.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // It is running.
            }
        }
    }

    /** Interrupts the watch when the program is stopped, and waits until it has ended. */
    private Thread stopping(Thread watch, CountDownLatch ended) {
        Thread hook = new Thread(
                () -> {
                    watch.interrupt();
                    try {
                        if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                            terminal.printMessage("galley watch: Stopped before the state could be saved.");
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "galley-watch-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return hook;
    }

    private void watch(FeedClient client, Optional<StateFile> file) throws InterruptedException {
        while (true) {
            Instant now = Instant.now();
            List<WatchedFeed> due = named.get().stream()
                    .map(source -> feed(source))
                    .distinct()
                    .filter(feed -> feed.state().isDue(now))
                    .toList();
            ProgressBar bar = new ProgressBar(terminal.err(), false, List.of());
            new Batch<WatchedFeed, Asked>(feed -> ask(client, feed), bar, asked -> report(asked, file))
                    .run(due, PARALLEL);
            if (outputEnded) {
                return;
            }
            if (once.get()) {
                reportOthers(due);
                return;
            }
            Optional<Instant> next = named.get().stream()
                    .map(source -> feed(source).state())
                    .filter(feed -> !feed.isGone())
                    .flatMap(feed -> feed.nextFetch().stream())
                    .min(Instant::compareTo);
            if (next.isEmpty()) {
                return;
            }
            Duration wait = Duration.between(Instant.now(), next.get());
            Thread.sleep(Math.max(0, Math.min(wait.toMillis() + 1, LONGEST_SLEEP.toMillis())));
        }
    }

    /** Says why feeds were not asked. */
    private void reportOthers(List<WatchedFeed> asked) {
        Set<Url> addresses = asked.stream().map(feed -> feed.state().address()).collect(Collectors.toSet());
        named.get().stream().distinct().map(this::feed).map(WatchedFeed::state).forEach(known -> {
            String name = WebAddress.of(known.address()).toString();
            if (addresses.contains(known.address())) {
                return;
            } else if (known.isGone()) {
                terminal.printMessage(gone(name));
            } else {
                known.nextFetch()
                        .ifPresent(next -> terminal.printMessage(
                                name + ": Skipped; it is not due before " + WatchOutput.time(next) + "."));
            }
        });
    }

    private WatchedFeed feed(Source source) {
        return Objects.requireNonNull(feeds.get(source.address().orElseThrow()));
    }

    private static Asked ask(FeedClient client, WatchedFeed feed) {
        try {
            return new Asked(feed, Optional.of(client.fetch(feed.state())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Asked(feed, Optional.empty());
        }
    }

    private void report(Asked asked, Optional<StateFile> file) {
        if (outputEnded || asked.result().isEmpty()) {
            return;
        }
        FetchResult result = asked.result().get();
        WatchedFeed before = asked.feed();
        String name = WebAddress.of(before.state().address()).toString();
        WatchedFeed after = before.withState(result.state());
        if (result instanceof FetchResult.Fetched fetched) {
            List<Article> articles = fetched.document().feed().articles();
            print(name, before.unseen(articles));
            if (outputEnded) {
                // The next run prints these articles, so they do not count as known.
                return;
            }
            after = before.knowing(articles, result.state());
            fetched.announcedAddress()
                    .ifPresent(address -> terminal.printMessage(
                            name + ": The feed announces a new address: " + address + ". Watch that one instead."));
        } else if (result instanceof FetchResult.Gone) {
            terminal.printMessage(gone(name));
            exitCode = ExitCode.FAILED;
        } else if (result instanceof FetchResult.Failed failed) {
            fail(name, failed.problem());
        } else if (result instanceof FetchResult.Refused refused) {
            fail(name, refused.problem());
        }
        result.state()
                .movedTo()
                .filter(moved ->
                        before.state().movedTo().isEmpty() && !result.state().isGone())
                .ifPresent(moved -> terminal.printMessage(name + ": The feed has moved permanently to "
                        + WebAddress.of(moved) + ", which is asked from now on."));
        feeds.put(before.state().address(), after);
        file.ifPresent(this::save);
    }

    private void fail(String name, FetchProblem problem) {
        terminal.printMessage(Problems.of(name, problem));
        exitCode = ExitCode.FAILED;
    }

    private static String gone(String name) {
        return name + ": The feed has been removed for good (status 410). It is not asked any more.";
    }

    private void print(String name, List<Article> articles) {
        try {
            for (Article article : articles) {
                terminal.write(json.get() ? WatchOutput.json(name, article) : WatchOutput.text(article));
            }
        } catch (IOException e) {
            outputEnded = true;
            if (!Problems.isClosedPipe(e)) {
                terminal.printMessage(Problems.ofOutput("<stdout>", e));
                exitCode = ExitCode.FAILED;
            }
        }
    }

    private void save(StateFile file) {
        try {
            file.write(feeds.values());
        } catch (ClosedByInterruptException stopped) {
            // The state is saved once more at the end.
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            terminal.printMessage(Problems.ofOutput(file.path().toString(), e));
            exitCode = ExitCode.FAILED;
        }
    }
}
