package dev.galley.http.schedule;

import dev.galley.http.internal.WebAddress;
import dev.galley.model.Url;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The validators of a document, with which the next request asks whether it has changed (RFC 9110 §8.8, §13).
 *
 * @param url the address that answered with them, without user information; they mean nothing at any other address
 * @param etag the entity tag, such as {@code "a1"} or {@code W/"a1"}, with its quotes
 * @param lastModified the value of {@code Last-Modified} as the server sent it, since some servers compare it as text
 */
public record Validators(Url url, Optional<String> etag, Optional<String> lastModified) {
    private static final int MAX_LENGTH = 1_000;
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"[!#-~]*\"");
    private static final Pattern DATE = Pattern.compile("[ -~]+");

    public Validators {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(etag, "etag");
        Objects.requireNonNull(lastModified, "lastModified");
        if (WebAddress.of(url).userInfo().isPresent()) {
            throw new IllegalArgumentException("The address of validators must not have user information");
        }
        if (etag.isEmpty() && lastModified.isEmpty()) {
            throw new IllegalArgumentException("There must be an entity tag or a date");
        }
        if (!etag.map(Validators::isEtag).orElse(true)
                || !lastModified.map(Validators::isDate).orElse(true)) {
            throw new IllegalArgumentException("The entity tag or the date is malformed");
        }
    }

    /**
     * Returns the validators of a response; empty if it has none. Those that are malformed, are not ASCII or have more than 1,000
     * characters are left out.
     *
     * @param url the address that answered
     * @param etag the value of the header {@code ETag}
     * @param lastModified the value of the header {@code Last-Modified}
     */
    public static Optional<Validators> of(Url url, Optional<String> etag, Optional<String> lastModified) {
        Optional<String> tag = etag.map(String::strip).filter(Validators::isEtag);
        Optional<String> date = lastModified.map(String::strip).filter(Validators::isDate);
        return tag.isEmpty() && date.isEmpty() ? Optional.empty() : Optional.of(new Validators(url, tag, date));
    }

    private static boolean isEtag(String value) {
        return value.length() <= MAX_LENGTH && ETAG.matcher(value).matches();
    }

    private static boolean isDate(String value) {
        return value.length() <= MAX_LENGTH && DATE.matcher(value).matches();
    }
}
