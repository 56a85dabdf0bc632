package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.MessageBundle;
import dev.galley.report.Severity;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Rule} is given: where it reports, and what is known beside the subject. Not thread-safe. */
public final class Check {
    private static final String COMMENTS = "/comments/";

    private final Clock clock;
    private final Locale locale;
    private final MessageBundle messages;
    private final @Nullable Feed feed;
    private final FindingCollector findings;
    private String prefix = "";
    private @Nullable Passages passages;
    private @Nullable Rule<?> rule;
    private Severity severity = Severity.ERROR;

    Check(Clock clock, Locale locale, MessageBundle messages, @Nullable Feed feed, FindingCollector findings) {
        this.clock = clock;
        this.locale = locale;
        this.messages = messages;
        this.feed = feed;
        this.findings = findings;
    }

    /** The clock by which something lies in the future. */
    public Clock clock() {
        return clock;
    }

    /** The feed that the article is checked as a part of. */
    public Optional<Feed> feed() {
        return Optional.ofNullable(feed);
    }

    /** The words of the article in question, taken apart once for all rules; none for a rule on feeds. */
    public Passages passages() {
        return passages == null ? Passages.NONE : passages;
    }

    /**
     * Reports a breach of the rule that is running.
     *
     * @param path where, as a JSON pointer (RFC 6901) into the subject, such as {@code /body/0/blocks/3}
     */
    public void report(String path) {
        add(path, Optional.empty());
    }

    /**
     * Reports a breach of the rule that is running.
     *
     * @param path where, as a JSON pointer (RFC 6901) into the subject
     * @param value the value in question; long ones are cut, and what a commenter wrote is left out
     * @param arguments what is filled into message and hint: {@code {0}}, {@code {1}} …
     */
    public void report(String path, String value, Object... arguments) {
        add(path, Optional.of(value), arguments);
    }

    private void add(String path, Optional<String> value, Object... arguments) {
        Rule<?> running = Objects.requireNonNull(rule, "A rule reports only while it runs");
        String code = running.code();
        String message = running.message(locale)
                .map(pattern -> messages.format(pattern, arguments))
                .orElseGet(() -> messages.message(code, arguments));
        Optional<String> hint = running.hint(locale)
                .map(pattern -> messages.format(pattern, arguments))
                .or(() -> messages.hint(code, arguments));
        Optional<String> shown = value.filter(found -> mayBeShown(path, found));
        findings.add(new Finding(code, severity, prefix + path, Optional.empty(), shown, message, hint));
    }

    /** What a commenter wrote may hold the address they gave in confidence; of a comment only its ids are shown. */
    private static boolean mayBeShown(String path, String value) {
        boolean insideComment = path.startsWith(COMMENTS) && path.indexOf('/', COMMENTS.length()) > 0;
        return !insideComment && (!path.startsWith(COMMENTS) || value.indexOf('@') < 0);
    }

    void beginArticle(String prefix, Article article) {
        this.prefix = prefix;
        this.passages = Passages.of(article);
    }

    void beginRule(Rule<?> rule, Severity severity) {
        this.rule = rule;
        this.severity = severity;
    }
}
