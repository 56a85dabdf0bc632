package dev.galley.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file that is created completely or not at all. It is written to a temporary file in the same folder, which {@link
 * #commit()} moves to its place. Closing it without a commit deletes the temporary file. If the process is killed, a hidden file
 * {@code .NAME.part} stays; the next file of that name deletes it, which is safe because a process locks the one it writes.
 *
 * <p>A file that replaces another gets its permissions, and its owner and group as far as this user may set them. If the
 * group cannot be kept, it gets no permissions for the group.
 */
public final class AtomicFile implements Closeable {
    private static final String SUFFIX = ".part";

    /** The time after creation until which a file may not be locked yet. */
    private static final Duration LOCK_DELAY = Duration.ofSeconds(3);

    /** The temporary files that this process is writing. Opening one again could release its lock. */
    private static final Map<Path, FileChannel> OPEN = new ConcurrentHashMap<>();

    private final Path target;
    private final Optional<Path> beside;
    private final FileChannel channel;
    private final OutputStream stream;
    private boolean committed;

    private AtomicFile(Path target, Optional<Path> beside, FileChannel channel) {
        this.target = target;
        this.beside = beside;
        this.channel = channel;
        this.stream = Channels.newOutputStream(channel);
    }

    /**
     * Starts writing a file. A symbolic link is followed and kept. A target that is not a regular file, such as a pipe
     * or a terminal, is written to directly.
     *
     * @throws FileSystemException if the target is a folder, or its folder does not exist
     */
    public static AtomicFile create(Path target) throws IOException {
        return create(target, FileAccess::of);
    }

    /**
     * Starts writing a file with secrets, like {@link #create}: a new one can be read by its owner alone, where the file system has
     * permissions.
     *
     * @throws FileSystemException if the target is a folder, or its folder does not exist
     */
    public static AtomicFile createPrivate(Path target) throws IOException {
        return create(target, FileAccess::ofPrivate);
    }

    private interface AccessReader {
        FileAccess of(Path file) throws IOException;
    }

    private static AtomicFile create(Path target, AccessReader reader) throws IOException {
        Path real = followed(target.toAbsolutePath());
        if (Files.isDirectory(real)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        if (Files.exists(real) && !Files.isRegularFile(real)) {
            return new AtomicFile(real, Optional.empty(), FileChannel.open(real, StandardOpenOption.WRITE));
        }
        if (!Files.isDirectory(real.resolveSibling("."))) {
            throw new NoSuchFileException(target.toString(), null, "its folder does not exist");
        }
        FileAccess access = reader.of(real);
        Path usual = real.resolveSibling("." + real.getFileName() + SUFFIX);
        deleteAbandoned(usual);
        try {
            return opened(real, usual, locked(access.create(usual)));
        } catch (FileAlreadyExistsException otherIsWriting) {
            Path own = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + SUFFIX);
            return opened(real, own, access.create(own));
        }
    }

    private static AtomicFile opened(Path target, Path part, FileChannel channel) {
        OPEN.put(part, channel);
        return new AtomicFile(target, Optional.of(part), channel);
    }

    /** Deletes the temporary file of a process that has ended. A young file may be one that is not locked yet. */
    private static void deleteAbandoned(Path part) {
        if (OPEN.containsKey(part) || !Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS) || isYoung(part)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            // Another process may have replaced the file before it was locked here; then the new one is young.
            if (channel.tryLock() != null && !isYoung(part)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | OverlappingFileLockException noneOrNotOurs) {
            // Another name is used if the file is there.
        }
    }

    /** Checks whether a file may not be locked yet; a file that is missing counts as young. */
    private static boolean isYoung(Path part) {
        try {
            Instant modified =
                    Files.getLastModifiedTime(part, LinkOption.NOFOLLOW_LINKS).toInstant();
            return !modified.isBefore(Instant.now().minus(LOCK_DELAY));
        } catch (IOException missing) {
            return true;
        }
    }

    private static FileChannel locked(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException fileSystemWithoutLocks) {
            // Then deleteAbandoned cannot lock the file either, and does not delete it.
        }
        return channel;
    }

    private static Path followed(Path target) throws IOException {
        if (!Files.isSymbolicLink(target)) {
            return target;
        }
        return Files.exists(target) ? target.toRealPath() : target.resolveSibling(Files.readSymbolicLink(target));
    }

    /** Returns the stream to write to; it is not buffered. */
    public OutputStream stream() {
        return stream;
    }

    /** Completes the file and moves it to its place. Buffers around {@link #stream()} must be flushed before. */
    public void commit() throws IOException {
        if (beside.isPresent()) {
            // Otherwise a crash of the system could leave an empty file in the place of the old one.
            channel.force(true);
            // While it is locked, since another process could take it for abandoned.
            move(beside.get(), target);
        }
        committed = true;
        stream.close();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Closes the stream and deletes the temporary file unless it was committed. */
    @Override
    public void close() throws IOException {
        try (stream) {
            if (beside.isPresent() && !committed && channel.equals(OPEN.get(beside.get()))) {
                // While it is locked, since another process could take it for abandoned and use its name.
                Files.deleteIfExists(beside.get());
            }
        } finally {
            beside.ifPresent(part -> OPEN.remove(part, channel));
        }
    }
}
