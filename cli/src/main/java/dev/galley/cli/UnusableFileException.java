package dev.galley.cli;

import java.util.List;

/** A file without which there is nothing to do cannot be used: the lines say why. */
final class UnusableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UnusableFileException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    UnusableFileException(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
