package dev.galley.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there on {@link #commit()}. Closed
 * without a commit it leaves nothing behind.
 */
public final class AtomicFile implements Closeable {
    private final Path target;
    private final Optional<Path> beside;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Optional<Path> beside, OutputStream stream) {
        this.target = target;
        this.beside = beside;
        this.stream = stream;
    }

    /**
     * Begins to write what is to be {@code target}; a link is followed, so that it stays a link. What is no file, such as
     * a pipe or a terminal, cannot be replaced and is written to right away.
     *
     * @throws FileSystemException where the target is a folder, or its folder is not there
     */
    public static AtomicFile create(Path target) throws IOException {
        Path real = followed(target.toAbsolutePath());
        if (Files.isDirectory(real)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            return new AtomicFile(real, Optional.empty(), Files.newOutputStream(real, StandardOpenOption.WRITE));
        }
        if (!Files.isDirectory(real.resolveSibling("."))) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist");
        }
        Path beside = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream stream = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new AtomicFile(real, Optional.of(beside), stream);
    }

    private static Path followed(Path target) throws IOException {
        if (!Files.isSymbolicLink(target)) {
            return target;
        }
        return Files.exists(target) ? target.toRealPath() : target.resolveSibling(Files.readSymbolicLink(target));
    }

    /** Where the bytes go; unbuffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Ends the file and moves it to its place. Whatever buffers around {@link #stream()} must be flushed before. */
    public void commit() throws IOException {
        stream.close();
        if (beside.isPresent()) {
            move(beside.get(), target);
        }
        committed = true;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes back what was not committed. */
    @Override
    public void close() throws IOException {
        stream.close();
        if (!committed && beside.isPresent()) {
            Files.deleteIfExists(beside.get());
        }
    }
}
