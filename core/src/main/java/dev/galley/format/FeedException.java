package dev.galley.format;

import dev.galley.report.Finding;

/**
 * A document cannot be read, or a feed cannot be written. The {@link #finding()} says what, where and what to do.
 *
 * <p>Trouble with the file or connection itself is no exception of this kind but an {@link java.io.IOException}, or an
 * {@link java.io.UncheckedIOException} out of an iterator.
 */
public sealed class FeedException extends RuntimeException
        permits UnknownFormatException, MalformedFeedException, LimitExceededException, UnwritableFeedException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    FeedException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /** What is wrong, where, and what to do. */
    public Finding finding() {
        return finding;
    }
}
