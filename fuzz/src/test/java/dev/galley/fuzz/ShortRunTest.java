package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs each target with its seeds, with what once broke it, and for two seconds with damaged documents. */
class ShortRunTest {
    private static final long NANOS = 2_000_000_000L;
    private static final long RANDOM_SEED = 2026;

    @ParameterizedTest
    @EnumSource
    void holdsForItsSeeds(Targets target) throws IOException {
        List<byte[]> seeds = Seeds.of("seeds", target);
        assertThat(seeds).isNotEmpty();
        for (byte[] seed : seeds) {
            run(target, seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsForWhatOnceBrokeIt(Targets target) throws IOException {
        for (byte[] crash : Seeds.of("crashes", target)) {
            run(target, crash);
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsForDamagedDocuments(Targets target) throws IOException {
        Mutator mutator = new Mutator(RANDOM_SEED, Seeds.of("seeds", target), Seeds.words());
        long end = System.nanoTime() + NANOS;
        int executions = 0;
        for (; executions == 0 || System.nanoTime() < end; executions++) {
            run(target, mutator.next());
        }
        System.out.println("fuzz " + target.folder() + ": " + executions + " executions");
        assertThat(executions).isPositive();
    }

    private static void run(Targets target, byte[] input) {
        try {
            target.check(input);
        } catch (IOException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(
                    target.folder() + " fails for: " + new String(input, StandardCharsets.UTF_8) + "\nBase64: "
                            + Base64.getEncoder().encodeToString(input),
                    e);
        }
    }
}
