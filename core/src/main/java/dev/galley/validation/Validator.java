package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.FindingCollector;
import dev.galley.report.MessageBundle;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Validates articles and feeds against the rules of a {@link Profile}. Immutable and thread-safe.
 *
 * <pre>{@code
 * ValidationReport report = Validator.of(Profile.publishable()).validate(article);
 * if (!report.isValid()) {
 *     report.findings().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>A report keeps at most {@link #MAX_FINDINGS} findings of severity {@link dev.galley.report.Severity#INFO} and as many others,
 * plus the first one of each further code.
 */
public final class Validator {
    /**
     * The maximum number of findings of severity {@link dev.galley.report.Severity#INFO} in a report, and likewise of all others;
     * further ones are only counted.
     */
    public static final int MAX_FINDINGS = 10_000;

    private final Profile profile;
    private final Clock clock;
    private final Locale locale;
    private final MessageBundle messages;

    private Validator(Profile profile, Clock clock, Locale locale, MessageBundle messages) {
        this.profile = profile;
        this.clock = clock;
        this.locale = locale;
        this.messages = messages;
    }

    /** Creates a validator that uses the system clock and English messages. */
    public static Validator of(Profile profile) {
        return new Validator(
                Objects.requireNonNull(profile, "profile"), Clock.systemUTC(), Locale.ROOT, English.MESSAGES);
    }

    /** Returns a validator with another clock, against which future dates are recognised. */
    public Validator withClock(Clock clock) {
        return new Validator(profile, Objects.requireNonNull(clock, "clock"), locale, messages);
    }

    /**
     * Returns a validator with messages in another language. Messages exist in English and German; English is used for
     * all other languages.
     */
    public Validator withLocale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Validator(profile, clock, locale, messages(locale));
    }

    /** Validates an article on its own. */
    public ValidationReport validate(Article article) {
        Objects.requireNonNull(article, "article");
        return new Run(null).article("", article).report();
    }

    /**
     * Validates a feed and each of its articles. The paths of findings in articles begin with {@code /articles/0} and
     * so on. An article may leave out what it inherits from its feed, such as the author or the language.
     */
    public ValidationReport validate(Feed feed) {
        Objects.requireNonNull(feed, "feed");
        Run run = new Run(feed).feed(feed);
        List<Article> articles = feed.articles();
        for (int i = 0; i < articles.size(); i++) {
            run.article("/articles/" + i, articles.get(i));
        }
        return run.report();
    }

    static MessageBundle messages(Locale locale) {
        return MessageBundle.load("Messages", locale, name -> Validator.class.getResourceAsStream(name));
    }

    private static final class English {
        static final MessageBundle MESSAGES = messages(Locale.ROOT);
    }

    /** Validates one subject. */
    private final class Run {
        private final FindingCollector findings = new FindingCollector(MAX_FINDINGS);
        private final Check check;

        Run(@Nullable Feed feed) {
            check = new Check(clock, locale, messages, feed, findings);
        }

        Run article(String prefix, Article article) {
            check.beginArticle(prefix, article);
            apply(profile.articleRules(), article);
            return this;
        }

        Run feed(Feed feed) {
            apply(profile.feedRules(), feed);
            return this;
        }

        private <T> void apply(List<ProfileRule<T>> rules, T subject) {
            for (int i = 0; i < rules.size(); i++) {
                Rule<T> rule = rules.get(i).rule();
                Severity severity = rules.get(i).severity();
                if (severity != null) {
                    check.beginRule(rule, severity);
                    rule.check(subject, check);
                }
            }
        }

        ValidationReport report() {
            return new ValidationReport(findings.findings());
        }
    }
}
