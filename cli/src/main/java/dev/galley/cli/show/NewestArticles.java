package dev.galley.cli.show;

import dev.galley.cli.terminal.Printable;
import dev.galley.model.Article;
import dev.galley.model.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;

/** Collects the newest articles. Those without a date count as the oldest. */
final class NewestArticles {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final String NO_DATE = "no date";
    private static final int DATE_WIDTH = 25;
    private static final int HEADLINE_LENGTH = 100;

    /** Articles with equal dates are shown in the order of the feed. */
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::instant)
            .thenComparing(Comparator.comparing(Entry::number).reversed());

    private final int size;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(OLDEST_FIRST);
    private long count;

    NewestArticles(int size) {
        this.size = size;
    }

    /** An article that may be shown. */
    private record Entry(Instant instant, long number, String line) {}

    void add(Article article) {
        Optional<OffsetDateTime> date = article.published().or(article::updated);
        Instant instant = date.map(OffsetDateTime::toInstant).orElse(Instant.MIN);
        count++;
        Entry oldest = entries.peek();
        if (entries.size() < size || (oldest != null && instant.isAfter(oldest.instant()))) {
            entries.add(new Entry(instant, count, line(date, article)));
        }
        if (entries.size() > size) {
            entries.remove();
        }
    }

    /** Returns a line for each article, the newest first. */
    List<String> lines() {
        return entries.stream().sorted(OLDEST_FIRST.reversed()).map(Entry::line).toList();
    }

    /** Formats a date for people, with its own offset. */
    static String date(OffsetDateTime date) {
        return FORMAT.format(date);
    }

    private static String line(Optional<OffsetDateTime> date, Article article) {
        String when = date.map(NewestArticles::date).orElse(NO_DATE);
        String headline = article.headline()
                .or(article::standfirst)
                .map(Text::plain)
                .or(article::id)
                .orElse("");
        String shown = Printable.line(headline, HEADLINE_LENGTH);
        EnclosureTally enclosures = new EnclosureTally();
        enclosures.add(article);
        String files = enclosures.text();
        return when
                + " ".repeat(Math.max(1, DATE_WIDTH - when.length()))
                + (shown.isEmpty() ? "(no title)" : shown)
                + (files.isEmpty() ? "" : " [" + files + "]");
    }
}
