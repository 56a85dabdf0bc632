package dev.galley.benchmarks;

import dev.galley.benchmarks.pages.PageTable;
import dev.galley.benchmarks.peers.PeerTables;
import dev.galley.format.Feeds;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** The command behind {@code benchmarks/run}. */
public final class Main {
    private static final int ITEMS = 8_000;

    private static final String USAGE = """
            usage: benchmarks/run quick [CONTEST]      compare with other libraries, in about two minutes
                   benchmarks/run full [CONTEST]       the same with steadier figures, in about fifteen minutes
                   benchmarks/run memory [SIZE]        convert a feed of 300MB, or of SIZE, in a JVM with -Xmx64m
                   benchmarks/run time FILE PASSES     read FILE from memory, and print the least milliseconds of a pass
                   benchmarks/run generate SIZE FILE   write a feed of SIZE (28MB, 1GB ...) to FILE
                   benchmarks/run -Dgalley.corpora=FOLDER pages [quality]
                                                       read the web pages in FOLDER/pages, in about five minutes
                   benchmarks/run -Dgalley.corpora=FOLDER peers
                                                       compare term lists and classifier with libraries from npm on the
                                                       texts in FOLDER/moderation, in about five minutes; needs Node.js
            CONTEST is the beginning of a contest's title, such as "read" or "write".
            """;

    private Main() {}

    /** Runs a command and exits with status 0, with 1 if a check failed, or with 2 if the command is invalid. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        System.exit(run(withoutProperties(arguments)));
    }

    /** Sets the system properties given as {@code -Dname=value}, and returns the other arguments. */
    private static List<String> withoutProperties(String[] arguments) {
        List<String> others = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (argument.startsWith("-D") && equals > 0) {
                System.setProperty(argument.substring(2, equals), argument.substring(equals + 1));
            } else {
                others.add(argument);
            }
        }
        return others;
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException, RunnerException {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        try {
            switch (command) {
                case "quick", "full" -> {
                    return compare(Effort.of(command), rest.isEmpty() ? "" : rest.get(0));
                }
                case "memory" -> {
                    return checkMemory(ByteSize.parse(rest.isEmpty() ? "300MB" : rest.get(0)));
                }
                case "pages" -> {
                    PageTable.print(corpora().resolve("pages"), !rest.contains("quality"), System.out);
                    return 0;
                }
                case "peers" -> {
                    PeerTables.print(corpora().resolve("moderation"), System.out);
                    return 0;
                }
                case "time" -> {
                    if (rest.size() == 2) {
                        return time(Path.of(rest.get(0)), Integer.parseInt(rest.get(1)));
                    }
                }
                case "generate" -> {
                    if (rest.size() == 2) {
                        return generate(ByteSize.parse(rest.get(0)), Path.of(rest.get(1)));
                    }
                }
                default -> {
                    // The usage is printed below, also for missing arguments.
                }
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
        }
        System.err.print(USAGE);
        return 2;
    }

    private static Path corpora() {
        return Path.of(System.getProperty("galley.corpora", "../shared/corpora"));
    }

    private static int compare(Effort effort, String title) throws IOException, RunnerException {
        List<Contest> contests = Contest.all(ITEMS).stream()
                .filter(contest -> contest.title().regionMatches(true, 0, title, 0, title.length()))
                .toList();
        if (contests.isEmpty()) {
            throw new IllegalArgumentException("Unknown contest \"" + title + "\"");
        }
        new Report(System.out).print(new Rounds(effort, System.err).run(contests), effort, ITEMS);
        return 0;
    }

    private static int checkMemory(long size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("galley-memory");
        try {
            MemoryCheck check = new MemoryCheck("64m", System.out);
            boolean passed = true;
            for (String format : List.of("rss", "atom", "jsonfeed")) {
                passed &= check.run(size, format, folder);
            }
            return passed ? 0 : 1;
        } finally {
            Files.delete(folder);
        }
    }

    private static int time(Path file, int passes) throws IOException {
        byte[] document = Files.readAllBytes(file);
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < passes; pass++) {
            long begin = System.nanoTime();
            Feeds.read(new ByteArrayInputStream(document));
            least = Math.min(least, System.nanoTime() - begin);
        }
        System.out.printf(Locale.ROOT, "%.1f%n", least / 1e6);
        return 0;
    }

    private static int generate(long size, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int items = WordPressFeed.writeBytes(FeedBytes.SEED, size, out);
            System.out.println(file + ": " + items + " items");
        }
        return 0;
    }
}
