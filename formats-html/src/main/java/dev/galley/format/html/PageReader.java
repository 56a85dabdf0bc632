package dev.galley.format.html;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.ReadContext;
import dev.galley.format.html.check.PageCheck;
import dev.galley.format.html.rule.PageRules;
import dev.galley.format.html.written.WrittenPage;
import dev.galley.model.Url;
import dev.galley.report.Finding;
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

    /** The maximum number of bytes of a character in any charset of the web. */
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

    private Page read(InputStream in, Optional<Url> url) throws IOException {
        return read(decode(in), url);
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
        return explain(decode(in), Optional.empty());
    }

    private String explain(String html, Optional<Url> url) {
        int tags = checked(html);
        if (tags == 0 || written(html, url).filter(WrittenPage::isArticle).isPresent()) {
            return Explanation.html(html, read(html, url), List.of());
        }
        return new HtmlPage(html, url, limits, publishers.of(url), true).explain(html);
    }

    /** Reads what a page is, and checks it if it is that of an article. */
    void validate(InputStream in, ReadContext context) throws IOException {
        String html = decode(in);
        Page page = read(html, context.baseUrl());
        PageRules rules = PageRules.in(context.locale());
        boolean checks = page.kind() == Page.Kind.ARTICLE;
        for (Finding finding : page.findings()) {
            if (!checks || !finding.code().startsWith("page.declared.")) {
                context.report(rules.translate(finding));
            }
        }
        if (checks) {
            PageCheck.run(html, limits.depth() * 2, context.locale(), context::report);
        }
    }

    private String decode(InputStream in) throws IOException {
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

    /** Reads a page as a feed: one article, or all articles of a list that Galley has written. */
    PageFeed readFeed(InputStream in, Optional<Url> url) throws IOException {
        String html = decode(in);
        int tags = checked(html);
        Optional<WrittenPage> written = written(html, url);
        return written.isPresent() ? PageFeed.of(written.get()) : PageFeed.of(read(html, tags, url));
    }

    private Page read(String html, Optional<Url> url) {
        int tags = checked(html);
        return written(html, url)
                .filter(WrittenPage::isArticle)
                .map(PageReader::page)
                .orElseGet(() -> read(html, tags, url));
    }

    /** Returns the page if Galley has written it, unless there are rules for its publisher. */
    private Optional<WrittenPage> written(String html, Optional<Url> url) {
        return publishers.of(url).isPresent() ? Optional.empty() : WrittenPage.of(html, limits.depth() * 2);
    }

    private static Page page(WrittenPage written) {
        Page.Decision decision = new Page.Decision("written-page", "main", true, "");
        return new Page(Page.Kind.ARTICLE, written.articles().get(0), List.of(), List.of(), List.of(decision));
    }

    private Page read(String html, int tags, Optional<Url> url) {
        return tags == 0
                ? PlainTextPage.read(html, url)
                : new HtmlPage(html, url, limits, publishers.of(url), false).read();
    }

    /** Checks the limits, and returns how many tags a page has. */
    private int checked(String html) {
        if (html.length() > limits.textLength()) {
            throw new LimitExceededException("textLength", limits.textLength(), Optional.empty());
        }
        int tags = tags(html);
        if (tags / TAGS_PER_ELEMENT > limits.articleElements()) {
            throw new LimitExceededException("articleElements", limits.articleElements(), Optional.empty());
        }
        return tags;
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

    /** Returns a reader with the options of {@code context}. */
    static PageReader of(ReadContext context) {
        Builder reader = builder().limits(context.limits());
        context.charset().ifPresent(reader::charset);
        return reader.build();
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
