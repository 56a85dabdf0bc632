package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Checks that a cost grows no faster than the input.
 *
 * <pre>{@code
 * CostGrowth.isLinear("unclosed elements", 10_000, size -> {
 *     byte[] document = "<item>".repeat(size).getBytes(UTF_8);
 *     return () -> FeedReader.lenient().read(document);
 * });
 * }</pre>
 *
 * <p>An input and one of eight times its size are measured. A linear cost is then 8 times as high and a quadratic one 64 times;
 * the limit is 24. The time is the CPU time of the thread, which other work on the machine changes less than the time of day,
 * and the lowest of several rounds counts.
 */
public final class CostGrowth {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int FACTOR = 8;
    private static final int MOST = 24;
    private static final int MIN_ROUNDS = 3;
    private static final int MAX_ROUNDS = 10;
    /** Shorter times say nothing about how they grow. */
    private static final long SHORT = 150_000_000L;

    private CostGrowth() {}

    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Makes the work for an input of a size. Making the input is not measured. */
    @FunctionalInterface
    public interface WorkOfSize {
        Work of(int size);
    }

    /** Checks that the work of {@code 8 * size} takes at most 24 times as long as that of {@code size}. */
    public static void isLinear(String name, int size, WorkOfSize work) throws Exception {
        Work large = work.of(FACTOR * size);
        if (nanos(large) < SHORT) {
            return;
        }
        Work small = work.of(size);
        long once = nanos(small);
        long most = nanos(large);
        for (int round = 1; round < MIN_ROUNDS || (round < MAX_ROUNDS && most >= MOST * once); round++) {
            once = Math.min(once, nanos(small));
            most = Math.min(most, nanos(large));
        }
        assertThat(most).as("nanoseconds of eight times %s", name).isLessThan(Math.max(MOST * once, SHORT));
    }

    private static long nanos(Work work) throws Exception {
        long start = CPU.getCurrentThreadCpuTime();
        work.run();
        return CPU.getCurrentThreadCpuTime() - start;
    }
}
