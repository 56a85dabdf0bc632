package dev.galley.cli.terminal;

import java.util.List;

/** Thrown when a file that a command needs cannot be used, with lines that say why. */
public final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    public UnusableFileException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public UnusableFileException(String line) {
        this(List.of(line));
    }

    public List<String> lines() {
        return lines;
    }
}
