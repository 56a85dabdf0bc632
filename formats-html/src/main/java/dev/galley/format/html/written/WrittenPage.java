package dev.galley.format.html.written;

import dev.galley.internal.date.FeedDate;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page that {@link dev.galley.format.html.write.HtmlPages} has written, which is recognised by its {@code generator}. Its
 * parts are known, so that no rule has to find them: what is shown is read from its elements, everything else from its JSON-LD.
 * Words that somebody has edited on the page count more than those in the JSON-LD.
 */
public final class WrittenPage {
    /** The element by which a page is recognised; it is the first after that of the charset. */
    public static final String GENERATOR = "<meta name=\"generator\" content=\"Galley\">";

    /** The class of a script that holds originals; see {@link dev.galley.format.Fidelity#LOSSLESS}. */
    public static final String ORIGINAL_CLASS = "galley-original";

    /** Whatever precedes the generator is shorter. */
    private static final int BEGINNING = 512;

    private static final String ORIGINAL_MEMBER = "_galley";

    private final @Nullable Element main;
    private final JsonObject declared;
    private final Feed feed;

    private WrittenPage(Document page) {
        Element script = page.head().selectFirst("> script[type=application/ld+json]");
        declared = script == null ? JsonObject.EMPTY : JsonObject.parse(script.data());
        main = page.body().selectFirst("> main");
        feed = feed(page.head());
    }

    /**
     * Returns the page; empty if something else has written it.
     *
     * @param maxDepth how deep elements may be nested; deeper ones are flattened
     */
    public static Optional<WrittenPage> of(String html, int maxDepth) {
        if (!html.substring(0, Math.min(BEGINNING, html.length())).contains(GENERATOR)) {
            return Optional.empty();
        }
        Document page = Parser.htmlParser().setMaxDepth(maxDepth).parseInput(html, "");
        page.outputSettings().prettyPrint(false);
        return Optional.of(new WrittenPage(page));
    }

    /** Checks whether a member carries originals. */
    public static boolean isOriginal(Extension.Member member) {
        return member.parent().isEmpty() && member.name().equals(ORIGINAL_MEMBER);
    }

    /** Returns the extensions of a feed that carry originals. */
    public static List<Extension> originals(Feed feed) {
        return feed.extensions().stream()
                .filter(extension -> extension instanceof Extension.Member member && isOriginal(member))
                .toList();
    }

    /** Checks whether this is the page of one article rather than a list of articles. */
    public boolean isArticle() {
        return isArticleType() && main != null && main.selectFirst("> article") != null;
    }

    private boolean isArticleType() {
        return type().endsWith("Article");
    }

    private String type() {
        return declared.text("@type").orElse("");
    }

    /** Returns what the page declares about the feed that its articles are part of. */
    public Feed feed() {
        return feed;
    }

    private Feed feed(Element head) {
        boolean isIndex = type().equals("CollectionPage");
        JsonObject given = isIndex ? declared : declared.object("isPartOf").orElse(JsonObject.EMPTY);
        var built = Feed.builder();
        Element shown = isIndex && main != null ? main.selectFirst("> header > h1") : null;
        given.text("name")
                .flatMap(name -> Shown.words(shown, Optional.of(name)))
                .ifPresent(built::title);
        given.text("description").map(Text::plain).ifPresent(built::subtitle);
        given.url("url").ifPresent(built::url);
        given.text("inLanguage").ifPresent(built::language);
        built.updated(given.date("dateModified").orElse(null));
        Optional<Extension> original = isIndex && main != null ? original(main) : Optional.empty();
        original.or(() -> original(head)).ifPresent(built::extension);
        return built.build();
    }

    /** Returns the articles in the order of the page. */
    public List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        if (main != null) {
            for (Element child : main.children()) {
                if (child.normalName().equals("article")) {
                    articles.add(isArticleType() ? new WrittenArticle(main, child, declared).read() : entry(child));
                }
            }
        }
        return articles;
    }

    /** Reads an entry of an index page. */
    private static Article entry(Element entry) {
        var article = Article.builder();
        if (entry.hasAttr("lang")) {
            article.language(entry.attr("lang"));
        }
        words(entry, "> .kicker").ifPresent(article::kicker);
        words(entry, "> h2.p-name").ifPresent(article::headline);
        Element address = entry.selectFirst("> h2 > a.u-url");
        if (address != null) {
            article.url(address.attr("href"));
        }
        Element date = entry.selectFirst("> .byline > time.dt-published");
        if (date != null) {
            article.published(FeedDate.parse(date.attr("datetime")));
        }
        words(entry, "> .p-summary").ifPresent(article::standfirst);
        original(entry).ifPresent(article::extension);
        return article.build();
    }

    private static Optional<String> words(Element owner, String selector) {
        return Shown.words(owner.selectFirst(selector), Optional.empty());
    }

    /** Returns the originals in a script that is a child of {@code owner}. */
    static Optional<Extension> original(Element owner) {
        Element script = owner.selectFirst("> script." + ORIGINAL_CLASS);
        return script == null
                ? Optional.empty()
                : Optional.of(new Extension.Member("", ORIGINAL_MEMBER, script.data()));
    }
}
