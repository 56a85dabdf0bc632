package dev.galley.body;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.select.NodeTraversor;

/**
 * Removes from HTML everything that is not expressly allowed, so that a page can show what strangers wrote. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * String safe = HtmlSanitizer.article().sanitize(article.bodyHtml());
 *
 * HtmlSanitizer own = HtmlSanitizer.article().toBuilder()
 *         .base(Url.of("https://harbour.example/"))
 *         .imageProxy(image -> Url.of("https://proxy.example/?url=" + URLEncoder.encode(image.value(), UTF_8)))
 *         .build();
 * }</pre>
 *
 * <p>The HTML is parsed, and only allowed elements and attributes are written again, with all text escaped. Scripts, event
 * handlers, styles that are not allowed, forms, embedded documents, SVG, comments and addresses with other than the allowed
 * schemes never are. Words in elements that are not allowed stay, except for those of scripts, styles and other elements
 * that browsers do not show as text. The content of CDATA sections is text.
 *
 * <p>The result is a fragment of HTML for the content of an element such as {@code <div>}, not for an attribute, a script or
 * a style. It is also well-formed XHTML. Sanitizing it again changes nothing, except that an image proxy is applied again.
 *
 * <p>The time that sanitizing takes grows in proportion to the length of the HTML. Of hostile markup that a parser would
 * multiply, or that has another structure each time it is parsed, only the words may be left.
 */
public final class HtmlSanitizer {
    private static final int MAX_ROUNDS = 6;
    private static final HtmlSanitizer TEXT = new HtmlSanitizerBuilder().build();
    private static final HtmlSanitizer BASIC = SanitizerPresets.basic().build();
    private static final HtmlSanitizer ARTICLE = SanitizerPresets.article().build();

    private final SanitizerPolicy policy;

    HtmlSanitizer(SanitizerPolicy policy) {
        this.policy = policy;
    }

    /** Returns the sanitizer that keeps only the words, escaped; blocks are separated by line breaks. */
    public static HtmlSanitizer text() {
        return TEXT;
    }

    /**
     * Returns the sanitizer for comments and other short texts: paragraphs, quotations, lists, code, emphasis and links, which
     * get {@code rel="nofollow ugc"}; no images, headings and tables.
     */
    public static HtmlSanitizer basic() {
        return BASIC;
    }

    /**
     * Returns the sanitizer for the bodies of articles: what {@link #basic()} allows, and headings, figures, images, audio,
     * video, tables, definition lists and ruby annotations. Frames, classes, ids and all but a few styles are left out.
     */
    public static HtmlSanitizer article() {
        return ARTICLE;
    }

    /** Returns a builder for a sanitizer that allows nothing but text yet. */
    public static HtmlSanitizerBuilder builder() {
        return new HtmlSanitizerBuilder();
    }

    /** Returns a builder that begins with what this sanitizer allows. */
    public HtmlSanitizerBuilder toBuilder() {
        return new HtmlSanitizerBuilder(policy);
    }

    /**
     * Returns the allowed part of a fragment of HTML.
     *
     * @param html the fragment, or a whole document, whose body is used
     */
    public String sanitize(String html) {
        return sanitize(Objects.requireNonNull(html, "html"), Optional.empty());
    }

    /**
     * Returns the allowed part of a text, of the same kind. Plain text is returned unchanged, since it has no markup. If the
     * sanitizer resolves addresses, those of the text are resolved against its own base.
     */
    public Text sanitize(Text text) {
        Objects.requireNonNull(text, "text");
        return text.isMarkup()
                ? new Text(text.kind(), sanitize(text.value(), text.base()), text.language(), text.base())
                : text;
    }

    /**
     * Returns the article with all its texts sanitized, and without {@linkplain Url#isDangerous() dangerous} addresses:
     * links, media and embedded resources at such an address are left out. {@linkplain Article#extensions() Extensions} are
     * kept as they are.
     */
    public Article sanitize(Article article) {
        return new SanitizedModel(this).article(Objects.requireNonNull(article, "article"));
    }

    /** Returns the feed with its articles and its own texts sanitized; see {@link #sanitize(Article)}. */
    public Feed sanitize(Feed feed) {
        return new SanitizedModel(this).feed(Objects.requireNonNull(feed, "feed"));
    }

    /** Returns the comment with its text sanitized and without dangerous addresses. */
    public Comment sanitize(Comment comment) {
        return new SanitizedModel(this).comment(Objects.requireNonNull(comment, "comment"));
    }

    private String sanitize(String html, Optional<Url> ownBase) {
        SanitizerPolicy plain = policy.withoutImageProxy();
        Optional<Url> base = policy.baseOf(ownBase);
        String settled = settle(plain, html, base);
        return policy.imageProxy().isPresent() ? write(policy, settled, base) : settled;
    }

    /** Sanitizes until the result does not change, since removing an element may change how a parser reads the rest. */
    private static String settle(SanitizerPolicy policy, String html, Optional<Url> base) {
        String last = write(policy, HtmlText.withoutCdata(html), base);
        for (int round = 1; round < MAX_ROUNDS; round++) {
            String next = write(policy, last, base);
            if (next.equals(last)) {
                return last;
            }
            last = next;
        }
        return HtmlText.escape(HtmlText.of(last));
    }

    private static String write(SanitizerPolicy policy, String html, Optional<Url> base) {
        SanitizingWriter writer = new SanitizingWriter(policy, new SafeAttributes(policy, base), html.length());
        NodeTraversor.filter(writer, Jsoup.parseBodyFragment(html).body());
        return writer.result();
    }
}
