package dev.galley.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Owner, group and permissions of a file that is going to be replaced.
 *
 * @param attributes owner, group and permissions of the file; empty if it does not exist, or on a file system without them
 * @param onlyOwner whether a file that does not exist yet is made readable for its owner alone
 */
record FileAccess(Optional<PosixFileAttributes> attributes, boolean onlyOwner) {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_GROUP = PosixFilePermissions.fromString("---rwx---");

    /** Reads the attributes of a file. */
    static FileAccess of(Path file) throws IOException {
        boolean known = Files.exists(file) && isPosix(file);
        return new FileAccess(
                known ? Optional.of(Files.readAttributes(file, PosixFileAttributes.class)) : Optional.empty(), false);
    }

    /** Reads the attributes of a file; one that does not exist is made readable for its owner alone, where that is possible. */
    static FileAccess ofPrivate(Path file) throws IOException {
        return new FileAccess(
                of(file).attributes(),
                file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static boolean isPosix(Path existing) throws IOException {
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }

    /** Creates a new file with these attributes. No one else can read it before it has them. */
    FileChannel create(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (attributes.isEmpty() && !onlyOwner) {
            return FileChannel.open(file, options);
        }
        FileChannel channel = FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(PRIVATE));
        if (attributes.isEmpty()) {
            return channel;
        }
        try {
            apply(attributes.get(), Files.getFileAttributeView(file, PosixFileAttributeView.class));
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(file);
            throw e;
        }
        return channel;
    }

    private static void apply(PosixFileAttributes wanted, PosixFileAttributeView view) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(wanted.permissions());
        PosixFileAttributes given = view.readAttributes();
        if (!given.group().equals(wanted.group()) && !succeeds(() -> view.setGroup(wanted.group()))) {
            permissions.removeAll(OF_GROUP);
        }
        view.setPermissions(permissions);
        if (!given.owner().equals(wanted.owner())) {
            succeeds(() -> view.setOwner(wanted.owner()));
        }
    }

    private interface Change {
        void apply() throws IOException;
    }

    /** Tries a change that often only an administrator may make. */
    private static boolean succeeds(Change change) {
        try {
            change.apply();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
