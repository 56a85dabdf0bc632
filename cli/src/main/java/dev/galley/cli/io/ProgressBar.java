package dev.galley.cli.io;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/**
 * A progress bar on the last line of the terminal that shows how much of the documents was read. Any thread may count
 * bytes; a single thread draws.
 */
public final class ProgressBar {
    private static final int CELLS = 30;

    private final PrintStream out;
    private final boolean shown;
    private final long totalBytes;
    private final LongAdder bytes = new LongAdder();
    private int width;

    /**
     * Creates a bar for {@code documents}.
     *
     * @param shown whether to draw anything
     */
    public ProgressBar(PrintStream out, boolean shown, List<Input> documents) {
        this.out = out;
        this.shown = shown;
        this.totalBytes = shown ? documents.stream().mapToLong(Input::size).sum() : 0;
    }

    /** Returns whether the bar is drawn. */
    boolean isShown() {
        return shown;
    }

    /** Counts bytes that were read. */
    public void read(long count) {
        bytes.add(count);
    }

    /** Draws the bar, unless the total size is unknown, as with standard input. */
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

    /** Erases the bar, so that a line can be printed. */
    public void clear() {
        if (width > 0) {
            // Blanks, since not every terminal can erase a line.
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
            width = 0;
        }
    }
}
