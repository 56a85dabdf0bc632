package dev.galley.cli;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.format.LimitExceededException;
import dev.galley.model.Feed;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;

/** Runs hostile documents through one operation each, in a JVM of its own. */
final class HostileRun {
    /** Unlike the time that passes, that of the processor does not depend on what else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private HostileRun() {}

    /** What is done with a document. */
    enum Operation {
        READ,
        RSS,
        ATOM,
        RSS10,
        JSONFEED,
        VALIDATE,
        RULES
    }

    /** Arguments: the size of the documents, then names of shapes; all if there are none. */
    public static void main(String[] args) {
        int size = Integer.parseInt(args[0]);
        List<String> names = List.of(args).subList(1, args.length);
        for (HostileShape shape : HostileShape.all()) {
            if (names.isEmpty() || names.contains(shape.name())) {
                for (Operation operation : Operation.values()) {
                    print(operation, shape, shape.of(size));
                }
            }
        }
    }

    private static void print(Operation operation, HostileShape shape, byte[] document) {
        long start = CPU.getCurrentThreadCpuTime();
        String result;
        try {
            result = run(operation, document);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            result = e.toString();
        }
        double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT, "%7.2f s %8d %-9s %-40s %s%n", seconds, document.length, operation, shape, result);
    }

    static String run(Operation operation, byte[] document) throws IOException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(document)) {
            return switch (operation) {
                case READ -> {
                    Feed feed = FeedReader.lenient().read(in).feed();
                    yield feed.articles().size() + " articles, hash " + feed.hashCode();
                }
                case VALIDATE ->
                    FeedValidator.standard().validate(in).findings().size() + " findings";
                case RULES -> rules(in);
                default -> convert(operation, in);
            };
        } catch (LimitExceededException e) {
            return "limit " + e.limit() + " of " + e.value();
        } catch (FeedException e) {
            return e.getClass().getSimpleName() + " " + e.finding().code();
        }
    }

    private static String convert(Operation format, ByteArrayInputStream in) throws IOException {
        String name = format == Operation.RSS10 ? "rss1.0" : format.name().toLowerCase(Locale.ROOT);
        Counter counter = new Counter();
        FeedWriter.of(name).convert(in, FeedReader.lenient(), counter);
        return counter.written + " bytes";
    }

    private static String rules(ByteArrayInputStream in) throws IOException {
        Feed feed = FeedReader.lenient().read(in).feed();
        return Validator.of(Profile.publishable()).validate(feed).findings().size() + " findings";
    }

    private static final class Counter extends OutputStream {
        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
