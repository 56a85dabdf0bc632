package dev.galley.cli.io;

import dev.galley.internal.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tracks the files being written and removes unfinished ones when the program is stopped. */
public final class PartFiles implements Closeable {
    private final Set<AtomicFile> open = ConcurrentHashMap.newKeySet();
    private final Thread hook = new Thread(this::removeUnfinished, "galley-part-files");
    private volatile boolean stopped;

    public PartFiles() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns whether the program is being stopped, so that failures no longer matter. */
    public boolean stopped() {
        return stopped;
    }

    AtomicFile create(Path target) throws IOException {
        AtomicFile file = AtomicFile.create(target);
        open.add(file);
        if (stopped) {
            file.close();
            throw new IOException("The program is being stopped");
        }
        return file;
    }

    void close(AtomicFile file) throws IOException {
        open.remove(file);
        file.close();
    }

    private void removeUnfinished() {
        stopped = true;
        UncheckedIOException failure = null;
        for (AtomicFile file : open) {
            try {
                file.close();
            } catch (IOException e) {
                UncheckedIOException next = new UncheckedIOException(e);
                if (failure == null) {
                    failure = next;
                } else {
                    failure.addSuppressed(next);
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        if (!stopped) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                stopped = true;
            }
        }
    }
}
