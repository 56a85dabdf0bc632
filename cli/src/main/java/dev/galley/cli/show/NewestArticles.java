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

/** The newest of any number of articles; those without a date count as the oldest. */
final class NewestArticles {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final String NO_DATE = "no date";
    private static final int DATE_WIDTH = 25;
    private static final int HEADLINE_LENGTH = 100;

    /** Where dates are equal, what stands first in the feed is shown first. */
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::instant)
            .thenComparing(Comparator.comparing(Entry::number).reversed());

    private final int size;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(OLDEST_FIRST);
    private long count;

    NewestArticles(int size) {
        this.size = size;
    }

    /** What is kept of an article. */
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

    /** A line for each of them, the newest first. */
    List<String> lines() {
        return entries.stream().sorted(OLDEST_FIRST.reversed()).map(Entry::line).toList();
    }

    /** A date as people read it, with the offset it was given with. */
    static String date(OffsetDateTime date) {
        return FORM.format(date);
    }

    private static String line(Optional<OffsetDateTime> date, Article article) {
        String when = date.map(NewestArticles::date).orElse(NO_DATE);
        String headline = article.headline()
                .or(article::standfirst)
                .map(Text::plain)
                .or(article::id)
                .orElse("");
        String shown = Printable.line(headline, HEADLINE_LENGTH);
        return when + " ".repeat(Math.max(1, DATE_WIDTH - when.length())) + (shown.isEmpty() ? "(no title)" : shown);
    }
}
