package dev.galley.docs;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that belong to no module. */
public final class Repository {
    private Repository() {}

    /** Returns the file or folder, whether tests run in the repository's root or in a module. */
    public static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.exists(here.resolve("mvnw")) ? here : here.getParent();
        return root.resolve(name);
    }
}
