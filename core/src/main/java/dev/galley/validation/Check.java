package dev.galley.validation;

import dev.galley.internal.ArticlePath;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.MessageBundle;
import dev.galley.report.Severity;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The context in which a {@link Rule} runs: it receives the violations and gives access to the feed, the clock and the
 * texts of the article. Not thread-safe.
 */
public final class Check {
    private static final String COMMENTS = "/comments/";

    private final Clock clock;
    private final Locale locale;
    private final MessageBundle messages;
    private final @Nullable Feed feed;
    private final FindingCollector findings;
    private String prefix = "";
    private @Nullable Passages passages;
    /** The name of the article that the last finding was about. */
    private @Nullable ArticleReference reference;
    /** The index of that article in the feed. */
    private int referenced;

    private @Nullable Rule<?> rule;
    private Severity severity = Severity.ERROR;

    Check(Clock clock, Locale locale, MessageBundle messages, @Nullable Feed feed, FindingCollector findings) {
        this.clock = clock;
        this.locale = locale;
        this.messages = messages;
        this.feed = feed;
        this.findings = findings;
    }

    /** Returns the clock against which rules compare dates. */
    public Clock clock() {
        return clock;
    }

    /** Returns the feed that contains the article; empty if the article is validated on its own. */
    public Optional<Feed> feed() {
        return Optional.ofNullable(feed);
    }

    /** Returns the texts of the article, split once for all rules; empty for a rule on feeds. */
    public Passages passages() {
        return passages == null ? Passages.NONE : passages;
    }

    /**
     * Returns the words of the last paragraph, list item or quote of an article, for rules on feeds. Only the end of a long text is
     * looked at; empty if the article does not end with one.
     */
    public Optional<String> lastLine(Article article) {
        return LastLine.of(Objects.requireNonNull(article, "article"));
    }

    /**
     * Reports a violation of the running rule.
     *
     * @param path the position as a JSON pointer (RFC 6901) into the subject, such as {@code /body/0/blocks/3}
     */
    public void report(String path) {
        Objects.requireNonNull(path, "path");
        add(path, Optional.empty());
    }

    /**
     * Reports a violation of the running rule.
     *
     * @param path the position as a JSON pointer (RFC 6901) into the subject
     * @param value the offending value; long values are shortened, and text of a commenter is left out
     * @param arguments fill the placeholders {@code {0}}, {@code {1}} … of the message and the hint
     */
    public void report(String path, String value, Object... arguments) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(arguments, "arguments");
        add(path, Optional.of(value), arguments);
    }

    private void add(String path, Optional<String> value, Object... arguments) {
        Rule<?> running = Objects.requireNonNull(rule, "A rule must report while it runs");
        String code = running.code();
        String message = running.message(locale)
                .map(pattern -> messages.format(pattern, arguments))
                .orElseGet(() -> messages.message(code, arguments));
        Optional<String> hint = running.hint(locale)
                .map(pattern -> messages.format(pattern, arguments))
                .or(() -> messages.hint(code, arguments));
        Optional<String> shown = value.filter(found -> mayBeShown(path, found));
        findings.add(new Finding(
                code, severity, prefix + path, Optional.empty(), shown, message, hint, reference(prefix + path)));
    }

    /** Returns the name of the article of the feed that a path leads to; empty for the feed itself and for an article on its own. */
    private Optional<ArticleReference> reference(String path) {
        int index = ArticlePath.index(path);
        if (feed == null || index < 0 || index >= feed.articles().size()) {
            return Optional.empty();
        }
        if (reference == null || index != referenced) {
            reference = feed.articles().get(index).reference();
            referenced = index;
        }
        return Optional.of(reference);
    }

    /** Keeps the text of comments out of findings, because it may contain the confidential address of the commenter. */
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
