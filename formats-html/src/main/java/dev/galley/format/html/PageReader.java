package dev.galley.format.html;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages with limits and a charset. Immutable and thread-safe.
 *
 * <pre>{@code
 * PageReader reader = PageReader.builder()
 *         .limits(Limits.DEFAULT.withTextLength(2 << 20))
 *         .build();
 * Page page = reader.read(in, Url.of("https://harbour.example/diplomacy/ferry"));
 * }</pre>
 */
public final class PageReader {
    /** How many tags a page may have for each element that the limits allow in an article: frames have more than texts. */
    private static final int TAGS_PER_ELEMENT = 8;

    /** How many bytes a character takes at most, in any charset of the web. */
    private static final int BYTES_PER_CHARACTER = 4;

    private static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private final Limits limits;
    private final Optional<Charset> charset;
    private final PublisherRules publishers;

    private PageReader(Builder builder) {
        limits = builder.limits;
        charset = Optional.ofNullable(builder.charset);
        publishers = builder.publishers;
    }

    /** Returns a builder for a reader with default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a page.
     *
     * @param html the page, or plain text without markup
     * @param url the address of the page, against which relative addresses are resolved
     * @throws LimitExceededException if the page has more characters than {@link Limits#textLength} or many times more tags than
     *     {@link Limits#articleElements}
     */
    public Page read(String html, Url url) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return read(html, Optional.of(url));
    }

    /**
     * Reads a page from bytes; see {@link Pages#read(InputStream, Url)}.
     *
     * @param in the page from its first byte; the caller closes it
     * @throws LimitExceededException as for text, and if the page has more than {@link Limits#bytes}
     */
    public Page read(InputStream in, Url url) throws IOException {
        Objects.requireNonNull(url, "url");
        return read(in, Optional.of(url));
    }

    /** Reads a page whose address is unknown or declared by the page itself; relative addresses stay as they are. */
    public Page read(InputStream in) throws IOException {
        return read(in, Optional.empty());
    }

    /**
     * Shows which rule took or left out which part of a page.
     *
     * @param html the page
     * @param url the address of the page
     * @return a self-contained HTML page with a legend, a list of all decisions, and the source of the page coloured by them. All
     *     of the source is escaped, and nothing is loaded
     * @throws LimitExceededException as when the page is read
     */
    public String explain(String html, Url url) {
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(url, "url");
        return explain(html, Optional.of(url));
    }

    /** Shows the decisions about a page whose address is unknown; see {@link #explain(String, Url)}. */
    public String explain(InputStream in) throws IOException {
        return explain(decoded(in), Optional.empty());
    }

    private String explain(String html, Optional<Url> url) {
        return isPlainText(html)
                ? Explanation.html(html, PlainTextPage.read(html, url), List.of())
                : new HtmlPage(html, url, limits, publishers.of(url), true).explain(html);
    }

    Page read(InputStream in, Optional<Url> url) throws IOException {
        return read(decoded(in), url);
    }

    private Page read(String html, Optional<Url> url) {
        return isPlainText(html)
                ? PlainTextPage.read(html, url)
                : new HtmlPage(html, url, limits, publishers.of(url), false).read();
    }

    private String decoded(InputStream in) throws IOException {
        long mostOfText = (long) BYTES_PER_CHARACTER * limits.textLength();
        int most = (int) Math.min(MAX_ARRAY, Math.min(limits.bytes(), mostOfText));
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw most == limits.bytes()
                    ? new LimitExceededException("bytes", limits.bytes(), Optional.empty())
                    : new LimitExceededException("textLength", limits.textLength(), Optional.empty());
        }
        return PageBytes.decode(bytes, charset);
    }

    /**
     * Checks for text without any tag.
     *
     * @throws LimitExceededException if the text has too many characters or tags
     */
    private boolean isPlainText(String html) {
        if (html.length() > limits.textLength()) {
            throw new LimitExceededException("textLength", limits.textLength(), Optional.empty());
        }
        int tags = tags(html);
        if (tags / TAGS_PER_ELEMENT > limits.articleElements()) {
            throw new LimitExceededException("articleElements", limits.articleElements(), Optional.empty());
        }
        return tags == 0;
    }

    /** Counts the start tags and what looks like them. */
    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '!') {
                tags++;
            }
        }
        return tags;
    }

    /** Collects the options of a {@link PageReader}. */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private @Nullable Charset charset;
        private PublisherRules publishers = PublisherRules.NONE;

        private Builder() {}

        /** Sets the limits; by default {@link Limits#DEFAULT}. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the charset given by the transport, such as the {@code charset} of a {@code Content-Type}. */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /** Sets the rules for single publishers; by default there are none. */
        public Builder publishers(PublisherRules publishers) {
            this.publishers = Objects.requireNonNull(publishers, "publishers");
            return this;
        }

        /** Returns the reader. */
        public PageReader build() {
            return new PageReader(this);
        }
    }
}
