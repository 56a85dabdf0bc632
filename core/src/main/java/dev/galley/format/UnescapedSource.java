package dev.galley.format;

import dev.galley.internal.markup.EscapedTwice;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.BodyHtml;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Optional;

/** Undoes one escaping of texts that were escaped twice, and reports each of them. */
final class UnescapedSource implements ArticleSource {
    private final ArticleSource source;
    private final ReadContext context;
    private long count;

    UnescapedSource(ArticleSource source, ReadContext context) {
        this.source = source;
        this.context = context;
    }

    @Override
    public String version() {
        return source.version();
    }

    @Override
    public Feed feed() {
        Feed feed = source.feed();
        return feed.toBuilder()
                .title(feed.title().map(UnescapedSource::undone).orElse(null))
                .subtitle(feed.subtitle().map(UnescapedSource::undone).orElse(null))
                .rights(feed.rights().map(UnescapedSource::undone).orElse(null))
                .build();
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> next = source.next();
        if (next.isEmpty()) {
            return next;
        }
        Article given = next.get();
        String path = "/articles/" + count++;
        ArticleBuilder article = given.toBuilder()
                .headline(undone(given.headline(), path + "/headline").orElse(null))
                .standfirst(undone(given.standfirst(), path + "/standfirst").orElse(null))
                .rights(undone(given.rights(), path + "/rights").orElse(null));
        undone(BodyHtml.verbatim(given.body()), path + "/body").ifPresent(article::content);
        return Optional.of(article.build());
    }

    private Optional<Text> undone(Optional<Text> given, String path) {
        Optional<Text> undone = given.map(UnescapedSource::undone);
        if (!undone.equals(given)) {
            context.report(Finding.of(
                    "text.unescaped", Severity.INFO, path, "The text was escaped twice; one escaping was undone"));
        }
        return undone;
    }

    private static Text undone(Text given) {
        String value = given.value();
        String undone = given.kind() == Text.Kind.PLAIN ? EscapedTwice.undoPlain(value) : EscapedTwice.undo(value);
        return undone.equals(value) ? given : new Text(given.kind(), undone, given.language(), given.base());
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
