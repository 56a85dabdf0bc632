package dev.galley.format.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there on {@link #commit()}. Closed
 * without a commit it leaves nothing behind.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Path beside;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Path beside, OutputStream stream) {
        this.target = target;
        this.beside = beside;
        this.stream = stream;
    }

    /** Begins to write what is to be {@code target}; a link is followed, so that it stays a link. */
    public static AtomicFile create(Path target) throws IOException {
        Path real =
                Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
        return new AtomicFile(
                real, beside, Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** Where the bytes go; unbuffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Ends the file and moves it to its place. Whatever buffers around {@link #stream()} must be flushed before. */
    public void commit() throws IOException {
        stream.close();
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
        committed = true;
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (!committed) {
            Files.deleteIfExists(beside);
        }
    }
}
