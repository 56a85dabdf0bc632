package dev.galley.cli.convert;

import dev.galley.cli.usage.Argument;
import dev.galley.cli.usage.MomentOption;
import dev.galley.model.Article;
import dev.galley.model.Person;
import dev.galley.model.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** The options that choose articles of a feed. */
final class ArticleSelection {
    private final Argument<Optional<Instant>> since = MomentOption.named(
            "--since",
            "Take only articles published (or else updated) at this time or later: a date such as 2026-10-01, in"
                    + " UTC, or a time in RFC 3339. Articles without a date are left out.");

    private final Argument<List<String>> texts = Argument.repeatableOption(
            String.class,
            OptionSpec.builder("--match")
                    .paramLabel("TEXT")
                    .description(
                            "Take only articles with this text in the headline, summary, body, authors or categories; upper and"
                                    + " lower case are equal. Given several times, one of the texts suffices."));

    private final Argument<Integer> limit = Argument.optionOr(
            Integer.MAX_VALUE,
            Integer.class,
            OptionSpec.builder("--limit")
                    .paramLabel("N")
                    .converters(new Count())
                    .description(
                            "Take at most N of these articles: from one feed the first, when merging the newest."));

    /** Returns the options. */
    List<Argument<?>> arguments() {
        return List.of(since, texts, limit);
    }

    /** Returns an option that was given, if any was. */
    Optional<String> given() {
        if (since.get().isPresent()) {
            return Optional.of("--since");
        }
        return texts.get().isEmpty()
                ? Optional.of("--limit").filter(name -> limit() < Integer.MAX_VALUE)
                : Optional.of("--match");
    }

    /** Returns the largest number of articles to take. */
    int limit() {
        return limit.get();
    }

    /** Checks whether an article is chosen, whatever the limit. */
    boolean includes(Article article) {
        return isRecent(article) && (texts.get().isEmpty() || words(article).anyMatch(this::isMatched));
    }

    /** Returns a function for the articles of one document, in their order, that is empty for those left out. */
    Function<Article, Optional<Article>> ofOneDocument() {
        int limit = limit();
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
        Optional<Instant> first = since.get();
        return first.isEmpty()
                || article.published()
                        .or(article::updated)
                        .filter(date -> !date.toInstant().isBefore(first.get()))
                        .isPresent();
    }

    private boolean isMatched(String words) {
        String folded = folded(words);
        return texts.get().stream().anyMatch(text -> folded.contains(folded(text)));
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
