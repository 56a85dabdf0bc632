package dev.galley.cli.comments;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads the classifier named on the command line. */
public final class ClassifierFile {
    private ClassifierFile() {}

    /**
     * Loads a classifier.
     *
     * @param file the file; null where none is named
     * @throws UnusableFileException if the file cannot be read or holds no classifier
     */
    public static Optional<TextClassifier> load(@Nullable Path file) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(TextClassifier.load(file));
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(file.toString(), e));
        }
    }
}
