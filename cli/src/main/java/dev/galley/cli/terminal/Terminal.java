package dev.galley.cli.terminal;

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
 * Where the command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; not buffered
 * @param charset how words become bytes on {@code out}
 * @param err standard error
 * @param colours whether colours are wanted on {@code out}
 * @param redraws whether a person sees {@code err}, so that a line on it can be drawn again and again
 */
public record Terminal(
        InputStream in, OutputStream out, Charset charset, PrintStream err, boolean colours, boolean redraws) {

    /** The terminal or pipes this program was started with. */
    public static Terminal system() {
        boolean smart = !"dumb".equals(System.getenv("TERM"));
        // See no-color.org.
        String noColour = System.getenv("NO_COLOR");
        boolean coloursWanted = noColour == null || noColour.isEmpty();
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                charset("stdout.encoding"),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset("stderr.encoding")),
                coloursWanted && smart && isTerminal(1),
                smart && isTerminal(2));
    }

    /**
     * Prints words on standard output, and tells where that fails.
     *
     * @return the exit code that this asks for
     */
    public int print(String words) {
        try {
            out.write(words.getBytes(charset));
            out.flush();
            return ExitCode.DONE;
        } catch (IOException e) {
            if (Problems.isClosedPipe(e)) {
                return ExitCode.DONE;
            }
            tell(Problems.ofOutput("<stdout>", e));
            return ExitCode.FAILED;
        }
    }

    /** Prints one line on standard error. */
    public void tell(String line) {
        err.println(Printable.line(line));
    }

    /** Standard output for words. */
    public PrintWriter words() {
        return new PrintWriter(new OutputStreamWriter(out, charset), true);
    }

    /** Standard error for words. */
    public PrintWriter errorWords() {
        return new PrintWriter(err, true, charset);
    }

    /**
     * Whether a file descriptor is a terminal. {@link System#console()} cannot tell: up to JDK 21 it is about standard
     * input and output together, later it may be there without any terminal, and it never is about standard error. So
     * the launcher says it; where it did not, Linux shows it.
     */
    private static boolean isTerminal(int descriptor) {
        String told = System.getProperty("galley.terminal." + descriptor);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** The terminal's charset; UTF-8 where there is no locale, since terminals are UTF-8 even then. */
    private static Charset charset(String property) {
        String name = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
