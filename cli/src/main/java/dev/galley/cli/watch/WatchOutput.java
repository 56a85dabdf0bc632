package dev.galley.cli.watch;

import dev.galley.cli.terminal.JsonLine;
import dev.galley.cli.terminal.Printable;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The lines that {@code galley watch} prints. */
final class WatchOutput {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final int TITLE = 200;

    private WatchOutput() {}

    /** Returns date, title and address of an article, with two spaces between them. */
    static String text(Article article) {
        String date = date(article).map(DATE::format).orElse("no date");
        String title = Printable.line(title(article).orElse(""), TITLE);
        String address =
                article.url().map(url -> "  " + Printable.line(url.value())).orElse("");
        return date + "  " + (title.isEmpty() ? "(no title)" : title) + address + "\n";
    }

    /** Returns an article as a JSON object with the members feed, id, date, title and url; those that are missing are left out. */
    static String json(String feed, Article article) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("feed", feed);
            article.id().ifPresent(id -> json.writeStringProperty("id", id));
            date(article)
                    .ifPresent(date ->
                            json.writeStringProperty("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date)));
            title(article).ifPresent(title -> json.writeStringProperty("title", title));
            article.url().map(Url::value).ifPresent(url -> json.writeStringProperty("url", url));
            json.writeEndObject();
        });
    }

    /** Returns a time for messages. */
    static String time(Instant time) {
        return DATE.format(time.atOffset(ZoneOffset.UTC));
    }

    private static Optional<OffsetDateTime> date(Article article) {
        return article.published().or(article::updated);
    }

    private static Optional<String> title(Article article) {
        return article.headline().or(article::standfirst).map(Text::plain);
    }
}
