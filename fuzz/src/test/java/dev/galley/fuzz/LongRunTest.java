package dev.galley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Fuzzes all targets with Jazzer, which prefers inputs that reach new code. Runs only if the system property {@code
 * galley.fuzz.minutes} is set to the length of the run, of which each target gets an equal share. Inputs that break something
 * are kept in {@code target/fuzz/crashes}; those that reach new code in {@code target/fuzz/corpus}, where the next run goes on.
 */
class LongRunTest {
    private static final Path WORK = Paths.get("target", "fuzz").toAbsolutePath();

    @Test
    void findsNothing() throws IOException, InterruptedException {
        double minutes = Double.parseDouble(System.getProperty("galley.fuzz.minutes", "0"));
        assumeThat(minutes).as("Set -Dgalley.fuzz.minutes to run Jazzer").isPositive();
        List<Targets> targets = chosen();
        long seconds = Math.max(1, Math.round(minutes * 60 / targets.size()));
        List<String> broken = new ArrayList<>();
        for (Targets target : targets) {
            Path log = Files.createDirectories(WORK).resolve(target.folder() + ".log");
            int status = start(target, seconds, log).waitFor();
            System.out.println("fuzz " + target.folder() + ": " + summary(log));
            if (status != 0) {
                broken.add(target.folder() + ", see " + log);
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<Targets> chosen() {
        String names = System.getProperty("galley.fuzz.targets", "");
        return Arrays.stream(Targets.values())
                .filter(target ->
                        names.isEmpty() || Arrays.asList(names.split(",", -1)).contains(target.folder()))
                .toList();
    }

    private static Process start(Targets target, long seconds, Path log) throws IOException {
        Path crashes = Files.createDirectories(WORK.resolve("crashes").resolve(target.folder()));
        Path corpus = Files.createDirectories(WORK.resolve("corpus").resolve(target.folder()));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-D" + JazzerEntry.TARGET + "=" + target.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--instrumentation_includes=dev.galley.**",
                "--reproducer_path=" + crashes,
                "-artifact_prefix=" + crashes + "/",
                "-dict=" + dictionary(),
                "-max_total_time=" + seconds,
                "-max_len=8192",
                "-timeout=25",
                "-rss_limit_mb=3000",
                "-print_final_stats=1",
                corpus.toString()));
        Stream.of("seeds", "crashes")
                .map(kind -> Seeds.folder(kind, target))
                .filter(Files::isDirectory)
                .map(Path::toString)
                .forEach(command::add);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Writes the words of the formats in libFuzzer's form. */
    private static Path dictionary() throws IOException {
        StringBuilder out = new StringBuilder();
        for (byte[] word : Seeds.words()) {
            out.append('"');
            for (byte b : word) {
                out.append(String.format("\\x%02x", b));
            }
            out.append("\"\n");
        }
        return Files.writeString(WORK.resolve("dictionary.txt"), out);
    }

    private static String summary(Path log) throws IOException {
        Optional<String> executions = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1).stream()
                .filter(line -> line.contains("number_of_executed_units"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst();
        return executions.map(count -> count + " executions").orElse("stopped, see " + log);
    }
}
