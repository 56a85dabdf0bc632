package dev.galley.format;

import dev.galley.body.HtmlSanitizer;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Optional;

/** Sanitizes what another source reads, and reports each article that this changes. */
final class SanitizedSource implements ArticleSource {
    private final ArticleSource source;
    private final HtmlSanitizer sanitizer;
    private final ReadContext context;
    private long count;

    SanitizedSource(ArticleSource source, HtmlSanitizer sanitizer, ReadContext context) {
        this.source = source;
        this.sanitizer = sanitizer;
        this.context = context;
    }

    @Override
    public String version() {
        return source.version();
    }

    @Override
    public Feed feed() {
        return sanitizer.sanitize(source.feed());
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> next = source.next();
        if (next.isEmpty()) {
            return next;
        }
        Article safe = sanitizer.sanitize(next.get());
        if (!safe.equals(next.get())) {
            context.report(Finding.of(
                    "html.sanitized", Severity.INFO, "/articles/" + count, "The HTML was changed by the sanitizer"));
        }
        count++;
        return Optional.of(safe);
    }

    @Override
    public Optional<Location> location() {
        return source.location();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
