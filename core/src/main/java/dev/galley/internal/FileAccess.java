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
 */
record FileAccess(Optional<PosixFileAttributes> attributes) {
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_GROUP = PosixFilePermissions.fromString("---rwx---");

    /** Reads the attributes of a file. */
    static FileAccess of(Path file) throws IOException {
        boolean known = Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix");
        return new FileAccess(
                known ? Optional.of(Files.readAttributes(file, PosixFileAttributes.class)) : Optional.empty());
    }

    /** Creates a new file with these attributes. No one else can read it before it has them. */
    FileChannel create(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (attributes.isEmpty()) {
            return FileChannel.open(file, options);
        }
        FileChannel channel = FileChannel.open(file, options, PosixFilePermissions.asFileAttribute(PRIVATE));
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
