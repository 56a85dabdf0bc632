package dev.galley.cli.comments;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.file.Path;

/** Loads the classifier named on the command line. */
public final class ClassifierFile {
    private ClassifierFile() {}

    /**
     * Loads the classifier of a file.
     *
     * @throws UnusableFileException if the file cannot be read or holds no classifier
     */
    public static TextClassifier load(Path file) {
        try {
            return TextClassifier.load(file);
        } catch (IOException e) {
            throw new UnusableFileException(Problems.of(file.toString(), e));
        }
    }
}
