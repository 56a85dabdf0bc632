package dev.galley.format;

import dev.galley.internal.EmailAddresses;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The e-mail addresses that commenters gave in confidence, to keep them out of a document. Upper and lower case are not
 * distinguished.
 */
final class WithheldAddresses {
    /** The maximum number of labels of a domain that are compared. */
    private static final int MAX_LABELS = 16;

    /** The parts before the at sign, by domain. */
    private final Map<String, Set<String>> locals = new HashMap<>();

    WithheldAddresses(List<Comment> comments) {
        for (Comment comment : comments) {
            comment.author()
                    .flatMap(Commenter::email)
                    .map(WithheldAddresses::folded)
                    .ifPresent(this::add);
        }
    }

    private void add(String email) {
        int at = email.lastIndexOf('@');
        if (at > 0 && at < email.length() - 1) {
            locals.computeIfAbsent(email.substring(at + 1), domain -> new HashSet<>())
                    .add(email.substring(0, at));
        }
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Checks whether an identifier, name or address contains one of the addresses, or all of {@code own}. */
    boolean isIn(String value, Optional<String> own) {
        String email = own.map(WithheldAddresses::folded).orElse("");
        return (!email.isEmpty() && folded(value).contains(email)) || isIn(value);
    }

    /** Checks whether a value contains one of the addresses, even with an at sign that is percent-encoded. */
    boolean isIn(String value) {
        return (value.indexOf('@') >= 0 && find(value, 0) != null)
                || (value.contains("%40") && find(value.replace("%40", "@"), 0) != null);
    }

    /** Returns the address without what is withheld; empty if it contains that. */
    Optional<Url> checked(Optional<Url> url) {
        return url.filter(given -> !isIn(given.value()));
    }

    /** Returns the text with {@link EmailAddresses#WITHHELD} in place of each address; markup that hides one is reduced to its words. */
    Text redact(Text text) {
        if (locals.isEmpty()) {
            return text;
        }
        Text redacted = new Text(
                text.kind(), redact(text.value()), text.language(), text.base().filter(base -> !isIn(base.value())));
        if (redacted.isMarkup() && (isIn(redacted.plain()) || isIn(decoded(redacted.value())))) {
            String words = HtmlText.escape(redact(redacted.plain()));
            return new Text(text.kind(), words, redacted.language(), redacted.base());
        }
        return redacted;
    }

    /**
     * Returns a comment whose text has {@link EmailAddresses#WITHHELD} in place of each address, and without identifiers, names and pages
     * that contain one. What the commenter gave as e-mail address stays as it is.
     */
    Comment redact(Comment comment) {
        Optional<String> own = comment.author().flatMap(Commenter::email);
        return comment.toBuilder()
                .id(comment.id().filter(id -> !isIn(id, own)).orElse(null))
                .parentId(comment.parentId().filter(id -> !isIn(id, own)).orElse(null))
                .articleId(comment.articleId().filter(id -> !isIn(id, own)).orElse(null))
                .url(checked(comment.url()).orElse(null))
                .body(comment.body().map(this::redact).orElse(null))
                .author(comment.author()
                        .map(author -> new Commenter(
                                author.name().filter(name -> !isIn(name, own)), checked(author.url()), author.email()))
                        .orElse(null))
                .build();
    }

    /** Returns markup with character references decoded in attributes as well. */
    private static String decoded(String markup) {
        return HtmlText.of(markup.replace('<', ' ').replace('>', ' '));
    }

    private String redact(String value) {
        if (value.contains("%40") && isIn(value)) {
            return redactAll(value.replace("%40", "@"));
        }
        return value.indexOf('@') < 0 ? value : redactAll(value);
    }

    private String redactAll(String value) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Span span = find(value, 0); span != null; span = find(value, span.end())) {
            out.append(value, from, span.start()).append(EmailAddresses.WITHHELD);
            from = span.end();
        }
        return from == 0 ? value : out.append(value, from, value.length()).toString();
    }

    private record Span(int start, int end) {}

    /** Returns where the next address is at or after {@code from}. */
    private @Nullable Span find(String value, int from) {
        for (int at = value.indexOf('@', from); at >= 0; at = value.indexOf('@', at + 1)) {
            Span span = around(value, at, from);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    /** Returns the address whose at sign is at {@code at}. Each label of the domain may be its last. */
    private @Nullable Span around(String value, int at, int from) {
        int labels = 0;
        int end = at + 1;
        while (end < value.length() && labels < MAX_LABELS) {
            while (end < value.length() && isDomainCharacter(value.charAt(end))) {
                end++;
            }
            Set<String> found = locals.get(value.substring(at + 1, end).toLowerCase(Locale.ROOT));
            if (found != null) {
                for (int start = at - 1; start >= Math.max(from, at - EmailAddresses.MAX_LOCAL); start--) {
                    if (found.contains(value.substring(start, at).toLowerCase(Locale.ROOT))) {
                        return new Span(start, end);
                    }
                }
            }
            labels++;
            if (end == value.length() || value.charAt(end) != '.') {
                return null;
            }
            end++;
        }
        return null;
    }

    private static boolean isDomainCharacter(char c) {
        return c == '-' || Character.isLetterOrDigit(c);
    }
}
