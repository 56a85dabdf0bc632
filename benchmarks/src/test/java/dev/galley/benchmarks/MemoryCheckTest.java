package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryCheckTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void convertsInASeparateJvmAndDeletesItsFiles(@TempDir Path folder) throws Exception {
        assertThat(new MemoryCheck("64m", out).run(200_000, "atom", folder)).isTrue();

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("-Xmx64m", "exit status 0: passed");
        assertThat(folder).isEmptyDirectory();
    }
}
