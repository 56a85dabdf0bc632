package dev.galley.cli;

import dev.galley.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The result of one run of the command in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Galley(int exitCode, String out, String err) {
    /** Runs the command with nothing on standard input and no terminal. */
    static Galley run(Object... args) {
        return reading("", args);
    }

    /** Runs the command with {@code document} on standard input. */
    static Galley reading(String document, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Galley run = run(in(document), out, new ByteArrayOutputStream(), false, args);
        return new Galley(run.exitCode, out.toString(StandardCharsets.UTF_8), run.err);
    }

    /** Runs the command with standard output at {@code out}. */
    static Galley writing(OutputStream out, Object... args) {
        return run(in(""), out, new ByteArrayOutputStream(), false, args);
    }

    /** Runs the command with standard error on a terminal, which writes to {@code err}. */
    static Galley watched(InputStream in, ByteArrayOutputStream err, Object... args) {
        return run(in, OutputStream.nullOutputStream(), err, true, args);
    }

    /** Creates a stream that fails with {@code reason} as its message. */
    static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    /** Returns the lines on standard error. */
    List<String> errLines() {
        return err.lines().toList();
    }

    private static InputStream in(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static Galley run(
            InputStream in, OutputStream out, ByteArrayOutputStream err, boolean redraws, Object... args) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(in, out, StandardCharsets.UTF_8, errors, false, redraws);
        int exitCode =
                Main.run(terminal, Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        return new Galley(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
