package dev.galley.cli.show;

import dev.galley.cli.terminal.FindingSummary;
import dev.galley.cli.terminal.Printable;
import dev.galley.format.ArticleStream;
import dev.galley.format.Head;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * An overview of a feed.
 *
 * @param version the format and version, such as {@code RSS 2.0}
 * @param feed the feed without its articles
 * @param namespaces the prefixes of the namespaces that the document declares
 * @param count the number of articles
 * @param enclosures the enclosures of all articles
 * @param newest a line for each of its newest articles
 * @param findings the findings of reading
 */
record Overview(
        String version,
        Feed feed,
        String namespaces,
        long count,
        String enclosures,
        List<String> newest,
        List<Finding> findings) {
    private static final int SHOWN = 10;
    private static final int LINE_LENGTH = 100;

    /** Reads all articles, keeping only the lines to show. */
    static Overview of(ArticleStream articles, Head head) throws IOException {
        NewestArticles newest = new NewestArticles(SHOWN);
        EnclosureTally enclosures = new EnclosureTally();
        long count = 0;
        for (Optional<Article> article = articles.next(); article.isPresent(); article = articles.next()) {
            newest.add(article.get());
            enclosures.add(article.get());
            count++;
        }
        return new Overview(
                articles.version(),
                articles.feed(),
                DeclaredNamespaces.of(head),
                count,
                enclosures.text(),
                newest.lines(),
                articles.findings());
    }

    /** Returns the overview as text. */
    String text(FindingSummary summary) {
        StringBuilder text = new StringBuilder();
        field(text, "Format", Optional.of(version));
        field(text, "Title", feed.title().map(Text::plain));
        field(text, "About", feed.subtitle().map(Text::plain));
        field(text, "Address", feed.url().or(feed::selfUrl).map(Url::value));
        field(text, "Language", feed.language());
        field(text, "Updated", feed.updated().map(NewestArticles::date));
        field(text, "Namespaces", Optional.of(namespaces));
        field(text, "Articles", Optional.of(String.valueOf(count)));
        field(text, "Enclosures", Optional.of(enclosures));
        if (!newest.isEmpty()) {
            block(
                    text,
                    newest.size() < count ? "The " + newest.size() + " newest articles" : "Articles by date",
                    newest);
        }
        if (findings.isEmpty()) {
            return text.append('\n').append("No findings.\n").toString();
        }
        block(text, "Findings", summary.lines());
        return text.toString();
    }

    private static void field(StringBuilder text, String name, Optional<String> value) {
        String line = Printable.line(value.orElse(""), LINE_LENGTH);
        if (!line.isEmpty()) {
            text.append(name)
                    .append(" ".repeat(12 - name.length()))
                    .append(line)
                    .append('\n');
        }
    }

    private static void block(StringBuilder text, String heading, List<String> lines) {
        text.append('\n').append(heading).append(":\n");
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
    }
}
