package dev.galley.cli.io;

import dev.galley.cli.terminal.Terminal;
import dev.galley.http.internal.WebAddress;
import dev.galley.model.Url;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An input document.
 *
 * @param path its path; {@code -} for standard input
 * @param relative its name for the output: the path below the folder that was named, or the file's own name
 * @param folder the folder it was found in; empty if the user named this file
 * @param web where to fetch it, if it is not a file; path and relative name are then taken from its address
 */
public record Input(Path path, Path relative, Optional<Path> folder, Optional<Web> web) {
    private static final Path DASH = Path.of("-");
    private static final int MAX_NAME = 100;

    /**
     * A web address to fetch.
     *
     * @param address the address, with user name and password if the user gave them
     * @param downloads fetches it
     */
    public record Web(Url address, Downloads downloads) {}

    /** Creates the input for a path that the user named. */
    public static Input named(Path path) {
        Path file = path.getFileName();
        Path name = isDash(path) || file == null ? Path.of("stdin") : file;
        return new Input(path, name, Optional.empty(), Optional.empty());
    }

    /** Creates the input that the user named. */
    public static Input of(Source source, Downloads downloads) {
        return source.address()
                .map(address -> {
                    Path name = Path.of(nameOf(WebAddress.of(address)));
                    return new Input(name, name, Optional.empty(), Optional.of(new Web(address, downloads)));
                })
                .orElseGet(() -> named(source.path()));
    }

    /** Returns a file name for an address: the last part of its path, otherwise its host. */
    private static String nameOf(WebAddress address) {
        String path = address.uri().getRawPath().replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.isEmpty() || last.startsWith(".") ? address.host().replace('.', '-') : last;
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
        return safe.length() <= MAX_NAME ? safe : safe.substring(0, MAX_NAME);
    }

    /** Creates the input for a file found in a folder. */
    static Input in(Path folder, Path file) {
        return new Input(file, folder.relativize(file), Optional.of(folder), Optional.empty());
    }

    static boolean isDash(Path path) {
        return path.equals(DASH);
    }

    public boolean isStandardInput() {
        return web.isEmpty() && isDash(path);
    }

    /** Checks whether it is named by a path, which may lead to a pipe. */
    public boolean isFile() {
        return web.isEmpty() && !isStandardInput();
    }

    /** Checks whether it can be opened several times at no cost. */
    public boolean isRepeatable() {
        return isFile() && !isPipe();
    }

    /** Checks whether the path leads to a pipe or the like, such as {@code /dev/stdin}, which can be read once. */
    private boolean isPipe() {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** Returns its name in messages: an address without user name and password. */
    public String name() {
        return web.map(known -> WebAddress.of(known.address()).toString())
                .orElseGet(() -> isStandardInput() ? "<stdin>" : path.toString());
    }

    /** Returns its size in bytes, 0 if unknown. */
    long size() {
        try {
            return isFile() ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Opens the document. */
    public InputStream open(Terminal terminal) throws IOException {
        return document(terminal).stream();
    }

    /** Opens the file. On Java 17, a pipe can be read to its end only by way of a buffer; other streams ask for its position. */
    private InputStream opened() throws IOException {
        return isPipe() ? new BufferedInputStream(new FileInputStream(path.toFile())) : Files.newInputStream(path);
    }

    /** Opens the document, together with what the server says about it. */
    public InputDocument document(Terminal terminal) throws IOException {
        if (web.isEmpty()) {
            return InputDocument.local(isStandardInput() ? terminal.in() : opened());
        }
        try {
            Web known = web.get();
            return InputDocument.fetched(known.downloads().client().open(known.address()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("Interrupted while fetching").initCause(e);
        }
    }
}
