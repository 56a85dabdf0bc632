package dev.galley.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The remaining elements of a document, read one at a time. An element that {@link #hasNext} has read is kept here, so that
 * several iterators over one document lose none. The iterator throws an {@link UncheckedIOException} if the input fails.
 *
 * @param <T> the type of the elements
 */
public final class LookAhead<T> implements Iterator<T> {
    private final Source<T> source;
    private Optional<T> ahead = Optional.empty();

    /** Creates an iterator over what {@code source} reads. */
    public LookAhead(Source<T> source) {
        this.source = source;
    }

    /**
     * Reads elements.
     *
     * @param <T> the type of the elements
     */
    @FunctionalInterface
    public interface Source<T> {
        /** Reads the next element; returns empty at the end and after it. */
        Optional<T> read() throws IOException;
    }

    /** Returns the next element, or empty at the end. */
    public Optional<T> take() throws IOException {
        Optional<T> taken = ahead.isPresent() ? ahead : source.read();
        ahead = Optional.empty();
        return taken;
    }

    @Override
    public boolean hasNext() {
        try {
            if (ahead.isEmpty()) {
                ahead = source.read();
            }
            return ahead.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Everything has been read");
        }
        T next = ahead.orElseThrow();
        ahead = Optional.empty();
        return next;
    }

    /** Returns a spliterator over the remaining elements, of unknown size and in document order. */
    public Spliterator<T> spliterator() {
        return Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
    }

    /** Returns the remaining elements as a sequential stream, which closes {@code document} when it is closed. */
    public Stream<T> stream(Closeable document) {
        return StreamSupport.stream(spliterator(), false).onClose(() -> {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
