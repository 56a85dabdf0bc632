package dev.galley.cli.io;

import dev.galley.internal.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that appears complete or not at all. Devices and pipes are written to directly. */
public final class FilePlace implements Output.Place {
    private final Path target;
    private final boolean inFolder;
    private final PartFiles parts;
    private @Nullable AtomicFile file;
    private @Nullable OutputStream device;

    /**
     * Creates a place for {@code target}.
     *
     * @param inFolder whether missing folders above it are created
     */
    public FilePlace(Path target, boolean inFolder, PartFiles parts) {
        this.target = target;
        this.inFolder = inFolder;
        this.parts = parts;
    }

    @Override
    public OutputStream open() throws IOException {
        boolean exists = Files.exists(target);
        if (!exists) {
            prepareFolder();
        } else if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "This is a folder");
        } else if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (exists && !Files.isRegularFile(target)) {
            // Moving a finished file here would replace the device.
            OutputStream opened = Files.newOutputStream(target, StandardOpenOption.WRITE);
            device = opened;
            return opened;
        }
        AtomicFile begun = parts.create(target);
        file = begun;
        return begun.stream();
    }

    private void prepareFolder() throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        } else if (folder != null && inFolder) {
            Files.createDirectories(folder);
        } else if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    @Override
    public void commit() throws IOException {
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            parts.close(file);
        }
        if (device != null) {
            device.close();
        }
    }
}
