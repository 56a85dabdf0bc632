package dev.galley.cli.io;

import dev.galley.cli.terminal.Problems;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the files in folders and their subfolders, except for hidden ones. */
final class FolderSearch {
    private final Optional<Path> excluded;
    private final List<String> problems = new ArrayList<>();

    /**
     * Creates a search.
     *
     * @param excluded the real path of a folder or file to skip
     */
    FolderSearch(Optional<Path> excluded) {
        this.excluded = excluded;
    }

    /** Returns a line for each folder that could not be read. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the files, sorted by name. */
    List<Path> filesIn(Path folder) {
        Visitor visitor = new Visitor(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            problems.add(Problems.of(folder.toString(), e));
        }
        visitor.files.sort(null);
        return visitor.files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root) && (isHidden(folder) || isExcluded(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && !isExcluded(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link to a folder above itself leads to nothing new.
            if (!(e instanceof FileSystemLoopException)) {
                problems.add(Problems.of(file.toString(), e));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isExcluded(Path path) {
            // The name alone rules out almost all of them, without asking the file system.
            return excluded.isPresent()
                    && Objects.equals(path.getFileName(), excluded.get().getFileName())
                    && Inputs.real(path).equals(excluded.get());
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
