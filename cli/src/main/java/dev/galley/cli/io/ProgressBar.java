package dev.galley.cli.io;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * How much of the documents was read, drawn again and again on the last line of the terminal. Bytes are counted from any
 * thread; only one thread draws.
 */
public final class ProgressBar {
    private static final int CELLS = 30;

    private final PrintStream out;
    private final boolean shown;
    private final long totalBytes;
    private final LongAdder bytes = new LongAdder();
    private int width;

    /**
     * A bar for {@code documents}.
     *
     * @param shown whether anything is drawn at all
     */
    public ProgressBar(PrintStream out, boolean shown, List<Input> documents) {
        this.out = out;
        this.shown = shown;
        this.totalBytes = shown ? documents.stream().mapToLong(Input::size).sum() : 0;
    }

    /** Counts bytes that were read. */
    public void read(long count) {
        bytes.add(count);
    }

    /** Draws the bar; standard input and pipes have no size, so there is none for them. */
    public void draw() {
        if (shown && totalBytes > 0) {
            long percent = Math.min(100, bytes.sum() * 100 / totalBytes);
            int full = (int) (percent * CELLS / 100);
            String line = "[" + "=".repeat(full) + " ".repeat(CELLS - full) + "] " + percent + " %";
            out.print("\r" + line);
            out.flush();
            width = line.length();
        }
    }

    /** Takes the bar away, so that a line can be printed. */
    public void clear() {
        if (width > 0) {
            // Blanks, since not every terminal knows how to erase a line.
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }
}
