package dev.galley.format.html;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.format.html.write.HtmlPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the web page of an article as a feed of one article, and writes articles as pages. Stateless and thread-safe. */
public final class HtmlFormat implements FeedFormat {
    private static final List<String> FEEDS = List.of("<rss", "<feed", "<rdf:rdf");
    private static final Pattern JSON_FEED =
            Pattern.compile("[\"']version[\"']\\s*+:\\s*+[\"']https?:\\\\?/\\\\?/(www\\.)?jsonfeed\\.org\\\\?/version");
    private static final List<String> BEGINNINGS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<body",
            "<article",
            "<main",
            "<title>",
            "<meta ",
            "<h1",
            "<div",
            "<p>");

    /** Creates the format. Stateless; every instance behaves the same. */
    public HtmlFormat() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String displayName() {
        return "HTML";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/html", "application/xhtml+xml");
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    /** Recognises an HTML page, also after comments; a page with a feed in it is left to the format of the feed. */
    @Override
    public boolean recognizes(Head head) {
        String text = head.text().toLowerCase(Locale.ROOT);
        return isPage(text) && !hasFeed(text);
    }

    /** Checks for a feed in a page; what looks like one in a comment, script or attribute is not a feed. */
    private static boolean hasFeed(String text) {
        if (FEEDS.stream().noneMatch(text::contains) && !JSON_FEED.matcher(text).find()) {
            return false;
        }
        Document page = Jsoup.parse(text);
        return !page.select("rss, feed, rdf|rdf").isEmpty()
                || JSON_FEED.matcher(page.text()).find(); // the text has no scripts
    }

    private static boolean isPage(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, ">", at);
            } else {
                int here = at;
                return BEGINNINGS.stream().anyMatch(beginning -> text.startsWith(beginning, here));
            }
        }
        return false;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new PageSource(in, context);
    }

    /**
     * Checks a page: whether it has the text of an article, what it declares in JSON-LD, microdata, RDFa and Open Graph against
     * what search engines and news services ask, and whether readers see the same headline, authors and date.
     */
    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        context.version("HTML");
        PageReader.of(context).validate(in, context);
    }

    /** Writes the page of the article if the feed is known to have one only, otherwise a page that lists its articles. */
    @Override
    public ArticleSink write(OutputStream out, WriteContext context) {
        return HtmlPages.sink(out, context);
    }
}
