package dev.galley.benchmarks;

import dev.galley.benchmarks.peers.PeerTables;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The command behind {@code benchmarks/run}. */
public final class Main {
    private static final int ITEMS = 8_000;

    private static final String USAGE = """
            usage: benchmarks/run quick [CONTEST]      compare with other libraries, in about two minutes
                   benchmarks/run full [CONTEST]       the same with steadier figures, in about fifteen minutes
                   benchmarks/run memory [SIZE]        convert a feed of 300MB, or of SIZE, in a JVM with -Xmx64m
                   benchmarks/run generate SIZE FILE   write a feed of SIZE (28MB, 1GB ...) to FILE
                   benchmarks/run peers CORPORA        compare term lists and classifier with libraries from npm
            CONTEST is the beginning of a contest's title, such as "read" or "write". CORPORA is a folder that contains
            moderation; "peers" needs Node.js with npm, and installs the libraries in a temporary folder.
            """;

    private Main() {}

    /** Runs a command and exits with status 0, with 1 if a check failed, or with 2 if the command is invalid. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        System.exit(run(List.of(arguments)));
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
                case "generate" -> {
                    if (rest.size() == 2) {
                        return generate(ByteSize.parse(rest.get(0)), Path.of(rest.get(1)));
                    }
                }
                case "peers" -> {
                    if (rest.size() == 1) {
                        PeerTables.print(Path.of(rest.get(0)), System.out);
                        return 0;
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

    private static int generate(long size, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            int items = WordPressFeed.writeBytes(FeedBytes.SEED, size, out);
            System.out.println(file + ": " + items + " items");
        }
        return 0;
    }
}
