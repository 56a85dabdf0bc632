package dev.galley.format.html.written;

import dev.galley.body.Sections;
import dev.galley.format.html.text.PlainTexts;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.MediaBuilder;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the article of a page: the words from the elements that show them, the rest from its JSON-LD. */
final class WrittenArticle {
    private final Element main;
    private final Element entry;
    private final JsonObject json;
    private final ArticleBuilder article = Article.builder();

    /**
     * Creates a reader.
     *
     * @param main the element around article and comments
     * @param entry the element of the article
     * @param json what the page declares
     */
    WrittenArticle(Element main, Element entry, JsonObject json) {
        this.main = main;
        this.entry = entry;
        this.json = json;
    }

    Article read() {
        words();
        body();
        json.text("identifier").ifPresent(article::id);
        json.text("alternativeHeadline").ifPresent(article::alternativeHeadline);
        json.text("inLanguage").ifPresent(article::language);
        article.published(json.date("datePublished").orElse(null));
        article.updated(json.date("dateModified").orElse(null));
        article.expires(json.date("expires").orElse(null));
        json.objects("author").forEach(person -> article.author(person(person)));
        json.objects("contributor").forEach(person -> article.contributor(person(person)));
        json.list("keywords").forEach(this::keyword);
        media("image", "");
        media("video", "lead");
        media("audio", "lead");
        media("associatedMedia", "enclosure");
        links();
        json.objects("correction")
                .forEach(correction -> correction
                        .text("text")
                        .ifPresent(text -> article.correction(
                                new Correction(correction.date("datePublished"), Text.plain(text)))));
        licenses();
        discussion();
        new WrittenComments(main).read(json.objects("comment")).forEach(article::comment);
        WrittenPage.original(entry).ifPresent(article::extension);
        return article.build();
    }

    private void words() {
        Shown.words(entry.selectFirst("> header > .kicker"), json.text("articleSection"))
                .ifPresent(article::kicker);
        Shown.words(entry.selectFirst("> header > h1"), json.text("headline")).ifPresent(article::headline);
        Shown.text(entry.selectFirst("> header > .p-summary"), json.text("description"))
                .ifPresent(article::standfirst);
        Shown.text(entry.selectFirst("> footer > .rights"), json.text("copyrightNotice"))
                .ifPresent(article::rights);
    }

    private void body() {
        Element content = entry.selectFirst("> .e-content");
        if (content != null) {
            article.body(PlainTexts.of(Sections.of(List.of(Section.of(Block.markup(Shown.html(content)))))));
        }
    }

    private static Person person(JsonObject object) {
        return new Person(object.text("name"), Optional.empty(), object.url("url"), object.url("image"));
    }

    private void keyword(Object keyword) {
        if (keyword instanceof String term) {
            article.category(Category.of(term));
        } else if (keyword instanceof JsonObject term) {
            article.category(
                    new Category(term.text("termCode").orElse(""), term.url("inDefinedTermSet"), term.text("name")));
        }
    }

    /**
     * Reads the media of one member.
     *
     * @param role the role of all of them; empty if each declares whether it represents the page
     */
    private void media(String name, String role) {
        for (JsonObject object : json.objects(name)) {
            boolean isLead =
                    role.equals("lead") || object.text("representativeOfPage").isPresent();
            Media.Role own = isLead ? Media.Role.LEAD : role.isEmpty() ? Media.Role.BANNER : Media.Role.ENCLOSURE;
            object.url("url").ifPresent(url -> article.media(media(object, Media.builder(url, own))));
        }
    }

    private static Media media(JsonObject object, MediaBuilder media) {
        object.text("encodingFormat").ifPresent(media::type);
        object.integer("width").ifPresent(media::width);
        object.integer("height").ifPresent(media::height);
        object.number("contentSize").ifPresent(media::size);
        object.text("duration").flatMap(WrittenArticle::duration).ifPresent(media::duration);
        object.text("name").ifPresent(media::title);
        object.text("description").ifPresent(media::alt);
        object.text("caption").map(Text::plain).ifPresent(media::caption);
        object.text("creditText").ifPresent(media::credit);
        return media.build();
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private void links() {
        json.url("url").ifPresent(url -> article.link(Link.alternate(url)));
        Element related = entry.selectFirst("> footer > ul.related");
        if (related == null) {
            return;
        }
        for (Element item : related.children()) {
            Element anchor = item.selectFirst("> a");
            if (anchor != null) {
                String address = anchor.attr("href");
                Link link = Link.of(item.hasClass(Link.VIA) ? Link.VIA : Link.RELATED, address);
                String title = anchor.wholeText();
                article.link(title.equals(address) ? link : link.withTitle(title));
            }
        }
    }

    private void licenses() {
        List<Url> urls = json.list("license").stream()
                .filter(String.class::isInstance)
                .map(url -> Url.of((String) url))
                .toList();
        if (!urls.isEmpty()) {
            article.facet(new License(urls));
        }
    }

    private void discussion() {
        Discussion discussion = Discussion.NONE;
        Optional<Integer> count = json.integer("commentCount");
        if (count.isPresent()) {
            discussion = discussion.withCount(count.get());
        }
        Optional<Url> page = json.url("discussionUrl");
        if (page.isPresent()) {
            discussion = discussion.withPage(page.get());
        }
        if (!discussion.equals(Discussion.NONE)) {
            article.discussion(discussion);
        }
    }
}
