package dev.galley.cli.convert;

import dev.galley.cli.terminal.MomentOption;
import dev.galley.model.Article;
import dev.galley.model.Person;
import dev.galley.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose articles of a feed. */
final class ArticleSelection {
    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = MomentOption.class,
            description =
                    "Take only articles published (or else updated) at this time or later: a date such as 2026-10-01, in"
                            + " UTC, or a time in RFC 3339. Articles without a date are left out.")
    private @Nullable Instant since;

    @Option(
            names = "--match",
            paramLabel = "TEXT",
            description =
                    "Take only articles with this text in the headline, summary, body, authors or categories; upper and"
                            + " lower case are equal. Given several times, one of the texts suffices.")
    private List<String> texts = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Count.class,
            description = "Take at most N of these articles: from one feed the first, when merging the newest.")
    private int limit = Integer.MAX_VALUE;

    /** Returns an option that was given, if any was. */
    Optional<String> given() {
        if (since != null) {
            return Optional.of("--since");
        }
        return texts.isEmpty()
                ? Optional.of("--limit").filter(name -> limit < Integer.MAX_VALUE)
                : Optional.of("--match");
    }

    /** Returns the largest number of articles to take. */
    int limit() {
        return limit;
    }

    /** Returns whether an article is chosen, whatever the limit. */
    boolean includes(Article article) {
        return isRecent(article) && (texts.isEmpty() || words(article).anyMatch(this::isMatched));
    }

    /** Returns a function for the articles of one document, in their order, that is empty for those left out. */
    Function<Article, Optional<Article>> ofOneDocument() {
        return new Function<>() {
            private int taken;

            @Override
            public Optional<Article> apply(Article article) {
                if (taken == limit || !includes(article)) {
                    return Optional.empty();
                }
                taken++;
                return Optional.of(article);
            }
        };
    }

    private boolean isRecent(Article article) {
        Instant first = since;
        return first == null
                || article.published()
                        .or(article::updated)
                        .filter(date -> !date.toInstant().isBefore(first))
                        .isPresent();
    }

    private boolean isMatched(String words) {
        String folded = folded(words);
        return texts.stream().anyMatch(text -> folded.contains(folded(text)));
    }

    private static Stream<String> words(Article article) {
        Stream<Text> prose = Stream.of(
                        article.headline(), article.standfirst(), Optional.of(Text.html(article.bodyHtml())))
                .flatMap(Optional::stream);
        Stream<String> names = Stream.concat(article.authors().stream(), article.contributors().stream())
                .map(Person::name)
                .flatMap(Optional::stream);
        Stream<String> categories =
                article.categories().stream().flatMap(category -> Stream.of(category.term(), category.display()));
        return Stream.of(prose.map(Text::plain), names, categories).flatMap(words -> words);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Reads a number of articles. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int count = Integer.parseInt(value);
                if (count > 0) {
                    return count;
                }
            } catch (NumberFormatException e) {
                // Reported below.
            }
            throw new TypeConversionException("'" + value + "' is not a number of articles, 1 or more");
        }
    }
}
