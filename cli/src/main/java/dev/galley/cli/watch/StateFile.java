package dev.galley.cli.watch;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.internal.AtomicFile;
import dev.galley.model.Url;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of {@code --state}: a first line that names its version, and a line for each feed. It is replaced as a whole, so that it is
 * complete whenever the program ends. While it is open, no other run can open it.
 */
final class StateFile implements Closeable {
    private static final String VERSION = "galley-watch/1";

    private final Path path;
    private final FileChannel lock;

    private StateFile(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the file, which need not exist.
     *
     * @throws UnusableFileException if another run has it open, or it cannot be written
     */
    static StateFile open(Path path) {
        // The lock needs a file that is not replaced. It stays when the run ends: if it were deleted, two later runs
        // could each lock
        // another one.
        Path lockFile = path.resolveSibling(path.getFileName() + ".lock");
        try {
            FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                taken = takes(lock);
            } finally {
                if (!taken) {
                    lock.close();
                }
            }
            if (taken) {
                return new StateFile(path, lock);
            }
        } catch (NoSuchFileException e) {
            IOException missing =
                    new NoSuchFileException(String.valueOf(path.toAbsolutePath().getParent()));
            throw new UnusableFileException(Problems.ofOutput(path.toString(), missing));
        } catch (IOException e) {
            throw new UnusableFileException(Problems.ofOutput(lockFile.toString(), e));
        }
        throw new UnusableFileException(Problems.line(
                path.toString(), "Another galley watch is using this file", "End that one, or name another file"));
    }

    /** Locks the file, unless another run has locked it. */
    private static boolean takes(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    Path path() {
        return path;
    }

    /**
     * Returns the feeds that the file names, by their addresses; empty if the file does not exist yet.
     *
     * @throws UnusableFileException if the file cannot be read, or is another file
     */
    Map<Url, WatchedFeed> read() {
        Map<Url, WatchedFeed> feeds = new LinkedHashMap<>();
        if (!Files.exists(path)) {
            return feeds;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(path.toString(), e));
        }
        if (lines.isEmpty() || !lines.get(0).equals(VERSION)) {
            throw unusable(1, "This is not a file that galley watch --state has written");
        }
        for (int i = 1; i < lines.size(); i++) {
            try {
                WatchedFeed feed = WatchedFeed.parse(lines.get(i));
                feeds.put(feed.state().address(), feed);
            } catch (IllegalArgumentException e) {
                throw unusable(i + 1, String.valueOf(e.getMessage()));
            }
        }
        return feeds;
    }

    private UnusableFileException unusable(int line, String problem) {
        return new UnusableFileException(
                Problems.line(path + ":" + line, problem, "Name another file, or delete this one to begin anew"));
    }

    void write(Collection<WatchedFeed> feeds) throws IOException {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        feeds.forEach(feed -> text.append(feed.line()).append('\n'));
        // Not with a hook that removes unfinished files when the program is stopped: the state is saved just then.
        try (AtomicFile file = AtomicFile.createPrivate(path)) {
            file.stream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}
