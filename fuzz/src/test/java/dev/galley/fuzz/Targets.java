package dev.galley.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/** The targets, by name. None has a state. */
@SuppressWarnings("ImmutableEnumChecker")
enum Targets {
    TOKENIZER(new TokenizerTarget()),
    RSS(new ReaderTarget()),
    ATOM(new ReaderTarget()),
    JSONFEED(new ReaderTarget()),
    OPML(new OpmlTarget()),
    WRITING(new WritingTarget()),
    ROME(new RomeTarget()),
    CHARSETS(new CharsetTarget()),
    DATES(new DateTarget()),
    HTML(new HtmlTarget()),
    XHTML(new XhtmlTarget()),
    SANITIZER(new SanitizerTarget()),
    POLICIES(new PolicyTarget()),
    ADDRESSES(new AddressTarget());

    private static final long MAX_NANOS = 5_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Target target;

    Targets(Target target) {
        this.target = target;
    }

    /** Returns the name of the folder of its seeds. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Runs the target, which may take five seconds of processor time. */
    void check(byte[] input) throws IOException {
        long before = THREADS.getCurrentThreadCpuTime();
        target.check(input);
        long nanos = THREADS.getCurrentThreadCpuTime() - before;
        if (nanos > MAX_NANOS) {
            throw new AssertionError("Took " + nanos / 1_000_000 + " ms for " + input.length + " bytes");
        }
    }
}
