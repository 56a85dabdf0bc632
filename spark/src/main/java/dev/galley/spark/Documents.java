package dev.galley.spark;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The documents in the files of a partition. The name of an archive ends in {@code .zip}, {@code .tar}, {@code .tar.gz} or {@code
 * .tgz}; each file in it is a document. Any other file is one, compressed with gzip or not.
 */
final class Documents implements Closeable {
    private final Iterator<FileList.Entry> files;
    private final Configuration hadoop;
    private @Nullable Archive archive;

    Documents(Iterator<FileList.Entry> files, Configuration hadoop) {
        this.files = files;
        this.hadoop = hadoop;
    }

    /**
     * A document to read.
     *
     * @param name the path of the file; in an archive, the path of the archive, an exclamation mark and the path in it
     */
    record Document(String name, InputStream in, Storage storage) {}

    /** A file or archive that cannot be read to its end, although the storage works. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;

        private DamagedException(String name, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** Returns the next document, or null if there is none. */
    @Nullable
    Document next() throws IOException, DamagedException {
        while (archive != null || files.hasNext()) {
            Archive current = archive;
            if (current == null) {
                String path = files.next().path();
                Storage storage = open(path);
                if (!isArchive(path)) {
                    return new Document(path, storage, storage);
                }
                current = new Archive(path, storage);
                archive = current;
            }
            try {
                Document document = current.next();
                if (document != null) {
                    return document;
                }
                close();
            } catch (IOException | RuntimeException e) {
                close();
                current.storage.rethrow();
                throw new DamagedException(
                        current.path, "The archive is damaged; what follows in it was not read: " + e.getMessage(), e);
            }
        }
        return null;
    }

    private Storage open(String path) throws IOException, DamagedException {
        Path file = new Path(path);
        try {
            FileSystem files = file.getFileSystem(hadoop);
            // For each local file, Hadoop would ask the system several times whether there is a checksum beside it.
            return new Storage(
                    path,
                    files instanceof LocalFileSystem local
                            ? Files.newInputStream(local.pathToFile(file).toPath())
                            : files.open(file));
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new DamagedException(path, "The file was removed after the job had begun", e);
        }
    }

    private static boolean isArchive(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".tar") || isPackedTar(name);
    }

    private static boolean isPackedTar(String name) {
        return name.endsWith(".tar.gz") || name.endsWith(".tgz");
    }

    /** Closes the open archive. */
    @Override
    public void close() throws IOException {
        Archive open = archive;
        archive = null;
        if (open != null) {
            open.storage.close();
        }
    }

    /** An open archive. */
    private static final class Archive {
        private final String path;
        private final Storage storage;
        private @Nullable ArchiveInputStream<?> entries;

        Archive(String path, Storage storage) {
            this.path = path;
            this.storage = storage;
        }

        @Nullable
        Document next() throws IOException, DamagedException {
            ArchiveInputStream<?> in = entries == null ? begin() : entries;
            entries = in;
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || FileList.isHidden(entry.getName())) {
                    continue;
                }
                String name = path + "!/" + entry.getName();
                if (!in.canReadEntryData(entry)) {
                    throw new DamagedException(name, "The file is encrypted, or compressed in an unknown way", null);
                }
                return new Document(name, new EntryInputStream(in), storage);
            }
            return null;
        }

        private ArchiveInputStream<?> begin() throws IOException {
            String name = path.toLowerCase(Locale.ROOT);
            InputStream in = new BufferedInputStream(storage, 64 * 1024);
            if (name.endsWith(".zip")) {
                return new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
            }
            return new TarArchiveInputStream(
                    isPackedTar(name) ? new BufferedInputStream(new GZIPInputStream(in, 64 * 1024)) : in);
        }
    }

    /** A file of an archive; closing it leaves the archive open. */
    private static final class EntryInputStream extends FilterInputStream {
        EntryInputStream(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is closed after its last file.
        }
    }

    /** A stored file. Remembers whether the storage failed, as opposed to what reads from it. */
    static final class Storage extends FilterInputStream {
        private final String path;
        private @Nullable IOException failure;

        private Storage(String path, InputStream in) {
            super(in);
            this.path = path;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** Fails if the storage has failed, so that Spark runs the task again. */
        void rethrow() throws IOException {
            if (failure != null) {
                throw new IOException("Cannot read " + path, failure);
            }
        }
    }
}
