package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.keeps;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Discussion;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requirements of formats on articles. */
class FormatRulesTest {
    private static final Url PAGE = Url.of("https://example.org/bridge");

    private static ArticleBuilder showing(Block block) {
        return Article.builder().section(Section.of(block));
    }

    private static ArticleBuilder answering(String ref) {
        return Article.builder()
                .inReplyTo(new InReplyTo(Optional.of(ref), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static ArticleBuilder holding(String namespace) {
        XmlElement element = new XmlElement(new XmlName(namespace, "", "tide"), List.of(), List.of());
        return Article.builder().extensions(List.of(new Extension.Element("", element)));
    }

    @Test
    void reportsIdsThatAreNotIris() {
        breaks("id.not-iri", "/id", Article.builder().id("12"));
        breaks(
                "id.not-iri",
                "/source/id",
                Article.builder().source(Feed.builder().id("tag:12").build()));
        keeps("id.not-iri", Article.builder().id("tag:example.org,2024:12"));
        keeps("id.not-iri", Article.builder());
    }

    @Test
    void reportsAddressesThatAreNotIris() {
        breaks("url.not-iri", "/links/0/href", Article.builder().url("https://example.org/a b"));
        breaks(
                "url.not-iri",
                "/media/0/url",
                Article.builder().media(Media.lead(Url.of("https://example.org/<1>.jpg"))));
        breaks(
                "url.not-iri",
                "/body/0/blocks/0/url",
                showing(new Block.Embed(Url.of("%zz"), Optional.empty(), Optional.empty())));
        keeps("url.not-iri", Article.builder().url("https://example.org/%61?é#b"));
        keeps("url.not-iri", Article.builder().url("../bridge"));
    }

    @Test
    void checksTheAddressesOfPeopleDiscussionsAndSources() {
        Person author =
                new Person(Optional.of("Ann"), Optional.empty(), Optional.of(Url.of("/people/ann")), Optional.empty());
        breaks("url.relative", "/authors/0/url", Article.builder().author(author));
        breaks(
                "url.relative",
                "/discussion/page",
                Article.builder().discussion(Discussion.NONE.withPage(Url.of("#comments"))));
        breaks(
                "url.malformed",
                "/source/icon",
                Article.builder().source(Feed.builder().icon(Url.of("http://[")).build()));
        keeps("url.relative", Article.builder().discussion(Discussion.NONE.withPage(PAGE)));
        keeps(
                "url.relative",
                Article.builder()
                        .source(Feed.builder().icon(Url.of("/icon.png")).build()));
    }

    @Test
    void reportsArticlesWithNeitherContentNorPage() {
        breaks("content.or-page-missing", "", Article.builder().headline("Bridge"));
        breaks("content.or-page-missing", "", Article.builder().link(Link.of(Link.RELATED, PAGE)));
        keeps("content.or-page-missing", Article.builder().url(PAGE.value()));
        keeps("content.or-page-missing", Rules.paragraphs("The bridge is open."));
        keeps("content.or-page-missing", showing(new Block.Embed(PAGE, Optional.empty(), Optional.empty())));
    }

    @Test
    void reportsAMissingStandfirstForExternalOrBinaryContent() {
        Block film = new Block.Embed(PAGE, Optional.of("video/mp4"), Optional.empty());
        breaks("standfirst.missing", "/standfirst", showing(film));
        breaks("standfirst.missing", "/standfirst", showing(new Block.Data("application/pdf", "JVBERi0=")));
        keeps("standfirst.missing", showing(film).standfirst("The bridge at dawn"));
        breaks("standfirst.missing", "/standfirst", showing(new Block.Data("application/xml-dtd", "PCE=")));
        keeps("standfirst.missing", showing(new Block.Data("image/svg+xml; charset=utf-8", "<svg/>")));
        keeps("standfirst.missing", Rules.paragraphs("The bridge is open."));
    }

    @Test
    void reportsDuplicateAlternateLinks() {
        Link page = Link.alternate(PAGE);
        Link other = Link.alternate(Url.of("https://example.org/b"));
        breaks(
                "link.alternate-duplicate",
                "/links/1",
                Article.builder().link(page).link(other));
        keeps("link.alternate-duplicate", Article.builder().link(page).link(other.withType("application/pdf")));
        keeps("link.alternate-duplicate", Article.builder().link(page).link(Link.of(Link.RELATED, PAGE)));
    }

    @Test
    void reportsSchemesThatAreNotIris() {
        Category category = Category.of("bridges");
        breaks(
                "category.scheme-not-iri",
                "/categories/0/scheme",
                Article.builder().category(category.withScheme(Url.of("topics"))));
        keeps("category.scheme-not-iri", Article.builder().category(category.withScheme(PAGE)));
        keeps("category.scheme-not-iri", Article.builder().category(category));
    }

    @Test
    void reportsRepliesToIdsThatAreNotIris() {
        breaks("reply.ref-not-iri", "/inReplyTo/0/ref", answering("12"));
        keeps("reply.ref-not-iri", answering("tag:example.org,2024:12"));
    }

    @Test
    void reportsExtensionElementsWithoutNamespace() {
        breaks("extension.without-namespace", "/extensions/0", holding(""));
        keeps("extension.without-namespace", holding("https://example.org/tides"));
    }
}
