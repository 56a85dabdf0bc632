package dev.galley.testkit;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Test data of third parties, which is not part of the project. Tests that need it are skipped if it is missing. */
public final class Corpora {
    private static final String PROPERTY = "galley.corpora";

    private Corpora() {}

    /** Returns a folder of the corpora, such as {@code realfeeds}; skips the calling test if it does not exist. */
    public static Path folder(String name) {
        Optional<Path> folder = find(name);
        assumeThat(folder)
                .as("No corpus \"" + name + "\": set -D" + PROPERTY + "=DIR to the folder that holds it")
                .isPresent();
        return folder.orElseThrow();
    }

    /** Returns a folder of the corpora, if it exists. */
    public static Optional<Path> find(String name) {
        return roots().map(root -> root.resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Returns the folder given by the system property; by default a folder beside the repository. */
    private static Stream<Path> roots() {
        String given = System.getProperty(PROPERTY, "");
        List<String> candidates =
                given.isEmpty() ? List.of("../shared/corpora", "../../shared/corpora") : List.of(given);
        return candidates.stream().map(Path::of);
    }
}
