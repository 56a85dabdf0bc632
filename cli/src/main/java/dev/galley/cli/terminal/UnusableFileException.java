package dev.galley.cli.terminal;

import java.util.List;

/** A file without which there is nothing to do cannot be used: the lines say why. */
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
