package dev.galley.report;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A problem or remark: a repair while reading, a loss while writing, or a violated rule.
 *
 * @param code the kind of finding in dotted words that explain themselves, such as {@code date.unreadable}
 * @param severity how serious it is
 * @param path the position as a JSON pointer (RFC 6901) into the model, such as {@code /articles/3/published}, which counts
 *     from 0. If an RSS or Atom document is validated, it is the path of an element in the document in the manner of XPath,
 *     such as {@code /rss/channel/item[4]/pubDate}, which counts from 1. If a JSON Feed is validated, it is a JSON pointer into
 *     the document, such as {@code /items/3/date_published}. Empty for the whole document. The middle of a path of more than
 *     {@value #MAX_PATH_LENGTH} characters is left out
 * @param location the position in the document, if the model was read from one
 * @param value the offending value as found; shortened to {@value #MAX_VALUE_LENGTH} characters
 * @param message a sentence that says what is wrong
 * @param hint a sentence that says how to fix it
 * @param article the article that it is about, if it is one of a feed
 */
public record Finding(
        String code,
        Severity severity,
        String path,
        Optional<Location> location,
        Optional<String> value,
        String message,
        Optional<String> hint,
        Optional<ArticleReference> article) {
    /**
     * The code of the last finding of a list that was cut at the {@linkplain FindingCollector limit on findings}. Its
     * severity is {@link Severity#INFO} if only findings of severity {@code INFO} are missing from the list.
     */
    public static final String TRUNCATED = "findings.truncated";

    /** The maximum length of a value in characters. */
    public static final int MAX_VALUE_LENGTH = 200;

    /** The maximum length of a path in characters. */
    public static final int MAX_PATH_LENGTH = 1_000;

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        path = cutMiddle(Objects.requireNonNull(path, "path"));
        Objects.requireNonNull(location, "location");
        value = Objects.requireNonNull(value, "value").map(found -> cut(found, MAX_VALUE_LENGTH));
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(article, "article");
    }

    /** Creates a finding that is not about an article of a feed. */
    public Finding(
            String code,
            Severity severity,
            String path,
            Optional<Location> location,
            Optional<String> value,
            String message,
            Optional<String> hint) {
        this(code, severity, path, location, value, message, hint, Optional.empty());
    }

    /** Creates a finding without location, value and hint; the {@code with} methods add them. */
    public static Finding of(String code, Severity severity, String path, String message) {
        return new Finding(code, severity, path, Optional.empty(), Optional.empty(), message, Optional.empty());
    }

    /** Returns this finding with a location in the document. */
    public Finding withLocation(Location location) {
        return new Finding(
                code,
                severity,
                path,
                Optional.of(Objects.requireNonNull(location, "location")),
                value,
                message,
                hint,
                article);
    }

    /** Returns this finding with another severity. */
    public Finding withSeverity(Severity severity) {
        return new Finding(code, severity, path, location, value, message, hint, article);
    }

    /** Returns this finding with the offending value. */
    public Finding withValue(String value) {
        return new Finding(
                code,
                severity,
                path,
                location,
                Optional.of(Objects.requireNonNull(value, "value")),
                message,
                hint,
                article);
    }

    /** Returns this finding with a hint that says how to fix the problem. */
    public Finding withHint(String hint) {
        return new Finding(
                code,
                severity,
                path,
                location,
                value,
                message,
                Optional.of(Objects.requireNonNull(hint, "hint")),
                article);
    }

    /**
     * Returns this finding with another message, such as one in another language.
     *
     * @param hint the hint that goes with the message; empty to keep that of this finding
     */
    public Finding withTexts(String message, Optional<String> hint) {
        Objects.requireNonNull(hint, "hint");
        return new Finding(code, severity, path, location, value, message, hint.or(() -> this.hint), article);
    }

    /** Returns this finding with the headline and the address of the article that it is about. */
    public Finding withArticle(ArticleReference article) {
        return new Finding(
                code,
                severity,
                path,
                location,
                value,
                message,
                hint,
                Optional.of(Objects.requireNonNull(article, "article")));
    }

    /** Checks whether this finding reports a loss while writing: its code begins with {@code lost.}. */
    public boolean isLoss() {
        return code.startsWith("lost.");
    }

    /** Returns one line of text: location, severity, message, value, path, article, hint and code. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        location.ifPresent(place -> line.append(place).append(": "));
        line.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(message);
        value.ifPresent(found -> line.append(": \"").append(found).append('"'));
        if (!path.isEmpty()) {
            line.append(" at ").append(path);
        }
        article.map(ArticleReference::toString)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> line.append(" in ").append(name));
        hint.ifPresent(advice -> line.append(". ").append(advice));
        return onOneLine(line.append(" [").append(code).append(']'));
    }

    /** Replaces control characters, which could move the cursor of a terminal. */
    private static String onOneLine(StringBuilder line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static String cutMiddle(String path) {
        if (path.length() <= MAX_PATH_LENGTH) {
            return path;
        }
        int part = (MAX_PATH_LENGTH - 1) / 2;
        return path.substring(0, part) + "…" + path.substring(path.length() - part);
    }

    static String cut(String value, int max) {
        if (value.length() <= max) {
            return value;
        }
        int end = max - 1;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
