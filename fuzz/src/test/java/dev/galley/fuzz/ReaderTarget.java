package dev.galley.fuzz;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedException;
import dev.galley.format.FeedValidator;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The readers of all formats: what strict reading accepts, lenient reading reads alike; a stream, and a document that arrives in
 * small pieces, have the same articles as the whole; no forbidden character gets into the model; and the validator reports an
 * error of what strict reading refuses.
 */
final class ReaderTarget implements Target {
    @Override
    public void check(byte[] input) throws IOException {
        Optional<ReadResult> lenient = Reading.read(Reading.LENIENT, input);
        Optional<ReadResult> strict = Reading.read(Reading.STRICT, input);
        strict.ifPresent(result -> Checks.equal(
                result.feed(), lenient.map(ReadResult::feed).orElse(null), "Strict and lenient reading differ"));
        lenient.ifPresent(Sound::check);
        Checks.equal(
                lenient,
                Reading.read(Reading.LENIENT, new Reading.Trickle(input)),
                "A document in small pieces reads otherwise");
        if (lenient.isPresent()) {
            Checks.equal(lenient.get().feed().articles(), streamed(input), "The stream has other articles");
        }
        boolean valid = isValid(input);
        Checks.holds(!valid || strict.isPresent(), "The validator has no error for what strict reading refuses");
    }

    private static List<Article> streamed(byte[] input) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleStream stream = Reading.LENIENT.open(new ByteArrayInputStream(input))) {
            for (Optional<Article> next = stream.next(); next.isPresent(); next = stream.next()) {
                articles.add(next.get());
            }
        }
        return articles;
    }

    private static boolean isValid(byte[] input) throws IOException {
        try {
            return FeedValidator.standard()
                    .validate(new ByteArrayInputStream(input))
                    .isValid();
        } catch (FeedException documented) {
            return false;
        }
    }
}
