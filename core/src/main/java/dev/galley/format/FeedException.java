package dev.galley.format;

import dev.galley.report.Finding;
import java.util.Objects;

/**
 * Thrown when a document cannot be read or a feed cannot be written. The {@link #finding()} describes the problem, its
 * place and the remedy.
 *
 * <p>Failures of the file or connection itself are {@link java.io.IOException}s, or
 * {@link java.io.UncheckedIOException}s from iterators and streams.
 */
public sealed class FeedException extends RuntimeException
        permits UnknownFormatException, MalformedFeedException, LimitExceededException, UnwritableFeedException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    FeedException(Finding finding) {
        super(Objects.requireNonNull(finding, "finding").toString());
        this.finding = finding;
    }

    /** Returns the problem, its place and the remedy. */
    public Finding finding() {
        return finding;
    }
}
