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
import org.jspecify.annotations.Nullable;

/**
 * Checks articles and feeds by the rules of a {@link Profile}. Immutable and thread-safe.
 *
 * <p>At most {@link #MAX_FINDINGS} findings are kept, and the first of each code.
 */
public final class Validator {
    /** How many findings a report holds; those beyond are counted only. */
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

    /** A validator with the clock of the system that speaks English. */
    public static Validator of(Profile profile) {
        return new Validator(profile, Clock.systemUTC(), Locale.ROOT, English.MESSAGES);
    }

    /** The same validator with another clock: what lies in the future depends on it. */
    public Validator clock(Clock clock) {
        return new Validator(profile, clock, locale, messages);
    }

    /**
     * The same validator, speaking another language: there are English (the default, and where there is no other) and
     * German.
     */
    public Validator locale(Locale locale) {
        return new Validator(profile, clock, locale, messages(locale));
    }

    /** Checks one article. */
    public ValidationReport validate(Article article) {
        return new Run(null).article("", article).report();
    }

    /**
     * Checks a feed, each of its articles (their paths begin with {@code /articles/0} and so on), and what concerns
     * several of them. What an article may take from its feed, such as an author or a language, it need not say itself.
     */
    public ValidationReport validate(Feed feed) {
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

    /** One run over one subject. */
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
