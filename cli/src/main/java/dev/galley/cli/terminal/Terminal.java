package dev.galley.cli.terminal;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams of the command and what they can display.
 *
 * @param in standard input
 * @param out standard output; not buffered
 * @param charset the charset of text on {@code out}
 * @param err standard error
 * @param colours whether to print colours on {@code out}
 * @param redraws whether {@code err} is a terminal, where a progress bar can be drawn
 */
public record Terminal(
        InputStream in, OutputStream out, Charset charset, PrintStream err, boolean colours, boolean redraws) {

    public Terminal {
        in = new StandardInput(in);
    }

    /** Returns the terminal or pipes of this process. */
    public static Terminal system() {
        boolean smart = !"dumb".equals(System.getenv("TERM"));
        // See no-color.org.
        String noColour = System.getenv("NO_COLOR");
        boolean coloursWanted = noColour == null || noColour.isEmpty();
        return new Terminal(
                // Buffered: up to JDK 17 FileInputStream asks a pipe for its length and fails with "Illegal seek".
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                charset("stdout.encoding"),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding")),
                coloursWanted && smart && isTerminal(1),
                smart && isTerminal(2));
    }

    /**
     * Prints text on standard output. A failure is reported on standard error, except when the reader has closed the pipe.
     *
     * @return the resulting exit code
     */
    public int print(String text) {
        try {
            write(text);
            return ExitCode.DONE;
        } catch (IOException e) {
            if (Problems.isClosedPipe(e)) {
                return ExitCode.DONE;
            }
            printMessage(Problems.ofOutput("<stdout>", e));
            return ExitCode.FAILED;
        }
    }

    /**
     * Writes text on standard output, for a caller that ends when nobody reads it any more.
     *
     * @throws IOException if it cannot be written; see {@link Problems#isClosedPipe}
     */
    public void write(String text) throws IOException {
        out.write(text.getBytes(charset));
        out.flush();
    }

    /** Prints one line on standard error. */
    public void printMessage(String line) {
        err.println(Printable.line(line));
    }

    /** Returns a writer to standard output. */
    public PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, charset), true);
    }

    /** Returns a writer to standard error. */
    public PrintWriter errWriter() {
        return new PrintWriter(err, true, charset);
    }

    /**
     * Checks whether a file descriptor is a terminal. {@link System#console()} does not help: up to JDK 21 it is about
     * standard input and output together, later it may exist without a terminal, and it never covers standard error.
     * The launcher therefore sets a system property; without it, the link in {@code /proc} shows it on Linux.
     */
    private static boolean isTerminal(int descriptor) {
        String property = System.getProperty("galley.terminal." + descriptor);
        if (property != null) {
            return Boolean.parseBoolean(property);
        }
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false; // The link exists on Linux only, and a pipe or file is not a terminal.
        }
    }

    /** Returns the terminal's charset. Without a locale this is UTF-8, which terminals use even then. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
