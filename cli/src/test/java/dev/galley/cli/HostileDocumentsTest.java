package dev.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.cli.HostileRun.Operation;
import dev.galley.testkit.CostGrowth;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that might cost more than their size warrants. {@code -Dgalley.hostile=1700000} runs all of them at that size in a
 * JVM with 128 MB.
 */
class HostileDocumentsTest {
    private static final int SIZE = 6_000;
    /** The shapes that once filled the memory. */
    private static final List<String> LARGE = List.of(
            "a long base",
            "a long base in XHTML",
            "a long namespace in markup",
            "levels that declare namespaces",
            "long guids",
            "long names at every level",
            "a long JSON member name",
            "item: extension of one name");

    static Stream<HostileShape> shapes() {
        return HostileShape.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theCostGrowsNoFasterThanTheDocument(HostileShape shape) throws Exception {
        for (Operation operation : Operation.values()) {
            CostGrowth.isLinear(operation.toString(), SIZE, size -> {
                byte[] document = shape.of(size);
                return () -> assertThat(HostileRun.run(operation, document)).isNotEmpty();
            });
        }
    }

    @Test
    void aSmallHeapIsEnough() throws IOException, InterruptedException {
        Integer all = Integer.getInteger("galley.hostile");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                String.valueOf(all == null ? 1_700_000 : all)));
        int shapes = HostileShape.all().size();
        if (all == null) {
            command.addAll(LARGE);
            shapes = LARGE.size();
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(lines).hasSize(shapes * Operation.values().length);
        assertThat(lines).noneMatch(line -> line.contains("Error") || line.contains("RuntimeException"));
        if (all != null) {
            lines.forEach(System.out::println);
        }
    }
}
