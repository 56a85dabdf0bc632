package dev.galley.testkit;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Test data of others, which is no part of the project: tests that need it are skipped where it is not there. */
public final class Corpora {
    private static final String PROPERTY = "galley.corpora";

    private Corpora() {}

    /** A folder of the corpora, such as {@code realfeeds}; without it the test that asks is skipped. */
    public static Path folder(String name) {
        Optional<Path> folder = find(name);
        assumeThat(folder)
                .as("No corpus \"" + name + "\": set -D" + PROPERTY + "=DIR to the folder that holds it")
                .isPresent();
        return folder.orElseThrow();
    }

    /** A folder of the corpora, if it is there. */
    public static Optional<Path> find(String name) {
        return roots().map(root -> root.resolve(name))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The property counts; else the corpora lie beside the repository, seen from its root or from a module. */
    private static Stream<Path> roots() {
        String given = System.getProperty(PROPERTY, "");
        List<String> candidates =
                given.isEmpty() ? List.of("../shared/corpora", "../../shared/corpora") : List.of(given);
        return candidates.stream().map(Path::of);
    }
}
