package dev.galley.cli.comments;

import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.UnusableFileException;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a moderator is given beside its policy. */
public final class ModerationFiles {
    private ModerationFiles() {}

    /**
     * The classifier in a file, if one is named.
     *
     * @throws UnusableFileException where there is none in it
     */
    public static Optional<TextClassifier> classifier(@Nullable Path file) {
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
