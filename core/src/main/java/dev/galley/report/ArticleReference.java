package dev.galley.report;

import java.util.Objects;
import java.util.Optional;

/**
 * Names the article that a finding is about, so that an editor recognises it without counting.
 *
 * @param headline the words of the headline, shortened to {@value #MAX_HEADLINE_LENGTH} characters
 * @param url the address of its page as the article gives it, which is not necessarily a valid or safe address; shortened to
 *     {@value #MAX_URL_LENGTH} characters
 */
public record ArticleReference(Optional<String> headline, Optional<String> url) {
    /** The maximum length of a headline in characters. */
    public static final int MAX_HEADLINE_LENGTH = 200;

    /** The maximum length of an address in characters. */
    public static final int MAX_URL_LENGTH = 1_000;

    public ArticleReference {
        headline = Objects.requireNonNull(headline, "headline").map(words -> Finding.cut(words, MAX_HEADLINE_LENGTH));
        url = Objects.requireNonNull(url, "url").map(address -> Finding.cut(address, MAX_URL_LENGTH));
    }

    /** Returns the headline in quotation marks and the address in angle brackets; empty if the article has neither. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        headline.ifPresent(title -> words.append('"').append(title).append('"'));
        url.ifPresent(address ->
                words.append(words.isEmpty() ? "<" : " <").append(address).append('>'));
        return words.toString();
    }
}
