package dev.galley.cli.io;

import dev.galley.internal.AtomicFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The files that are being written; takes back those that are not finished when the program is stopped. */
public final class PartFiles implements Closeable {
    private final Set<AtomicFile> open = ConcurrentHashMap.newKeySet();
    private final Thread hook = new Thread(this::takeBack, "galley-part-files");
    private volatile boolean stopped;

    public PartFiles() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether the program is being stopped, so that failures of what still runs mean nothing. */
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

    private void takeBack() {
        stopped = true;
        for (AtomicFile file : open) {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
