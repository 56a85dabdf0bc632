package dev.galley.model;

import dev.galley.internal.EmailAddresses;
import dev.galley.report.ArticleReference;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An article: its text, its authors and dates, and what belongs to it. Immutable.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Ferry delayed")
 *         .section(Section.of(Block.paragraph("The noon ferry left an hour late.")))
 *         .author(Person.named("Ada Okoro"))
 *         .published(OffsetDateTime.parse("2026-11-28T12:00:00Z"))
 *         .url("https://harbour.example/1")
 *         .build();
 * }</pre>
 *
 * <p>Every part has one place. The {@linkplain #headline() headline} does not contain the {@linkplain #kicker() kicker},
 * and the {@linkplain #body() body} repeats neither the headline nor the {@linkplain #standfirst() standfirst}. Content
 * that a feed supplies without structure is kept verbatim in one {@link Block.Markup}. The newspaper's section is a
 * {@link Category}.
 */
public final class Article {
    private static final Property.Declaration PROPERTIES = new Property.Declaration();

    static final Property<String> ID = PROPERTIES.one("id");
    static final Property<Text> HEADLINE = PROPERTIES.one("headline");
    static final Property<String> KICKER = PROPERTIES.one("kicker");
    static final Property<String> ALTERNATIVE_HEADLINE = PROPERTIES.one("alternativeHeadline");
    static final Property<Text> STANDFIRST = PROPERTIES.one("standfirst");
    static final Property<Section> BODY = PROPERTIES.list("body", "section");
    static final Property<Person> AUTHORS = PROPERTIES.list("authors", "author");
    static final Property<Person> CONTRIBUTORS = PROPERTIES.list("contributors", "contributor");
    static final Property<OffsetDateTime> PUBLISHED = PROPERTIES.one("published");
    static final Property<OffsetDateTime> UPDATED = PROPERTIES.one("updated");
    static final Property<OffsetDateTime> EXPIRES = PROPERTIES.one("expires");
    static final Property<String> LANGUAGE = PROPERTIES.one("language");
    static final Property<Category> CATEGORIES = PROPERTIES.list("categories", "category");
    static final Property<Media> MEDIA = PROPERTIES.list("media", "media");
    static final Property<Link> LINKS = PROPERTIES.list("links", "link");
    static final Property<Feed> SOURCE = PROPERTIES.one("source");
    static final Property<Text> RIGHTS = PROPERTIES.one("rights");
    static final Property<Discussion> DISCUSSION = PROPERTIES.one("discussion");
    static final Property<InReplyTo> IN_REPLY_TO = PROPERTIES.list("inReplyTo", "inReplyTo");
    static final Property<Comment> COMMENTS = PROPERTIES.list("comments", "comment");
    static final Property<Correction> CORRECTIONS = PROPERTIES.list("corrections", "correction");
    static final Property<Facet> FACETS = PROPERTIES.list("facets", "facet");
    static final Property<Extension> EXTENSIONS = PROPERTIES.list("extensions", "extension");

    private final PropertyValues values;

    Article(PropertyValues values) {
        this.values = values;
    }

    /** Returns a builder with nothing set. */
    public static ArticleBuilder builder() {
        return new ArticleBuilder(new PropertyValues(PROPERTIES));
    }

    /** Returns a builder that begins with all properties of this article. */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(values.copy());
    }

    /**
     * Returns the permanent, universally unique identifier: Atom {@code id}, RSS {@code guid}, JSON Feed "id". It is
     * never invented on reading.
     */
    public Optional<String> id() {
        return values.one(ID);
    }

    /** Returns the headline, without the kicker and without the name of the site. */
    public Optional<Text> headline() {
        return values.one(HEADLINE);
    }

    /** Returns the word or two above the headline. */
    public Optional<String> kicker() {
        return values.one(KICKER);
    }

    /**
     * Returns another wording of the headline, such as the title of a page that differs from the heading above the text
     * (schema.org {@code alternativeHeadline}).
     */
    public Optional<String> alternativeHeadline() {
        return values.one(ALTERNATIVE_HEADLINE);
    }

    /** Returns the summary below the headline: RSS {@code description}, Atom {@code summary}, JSON Feed "summary". */
    public Optional<Text> standfirst() {
        return values.one(STANDFIRST);
    }

    /** Returns the sections of the body, in order and never nested. */
    public List<Section> body() {
        return values.list(BODY);
    }

    /**
     * Returns the body as a fragment of HTML: HTML in the body as it is, plain text escaped. Nothing is sanitized.
     *
     * @return the HTML; an empty string for an empty body
     */
    public String bodyHtml() {
        return BodyHtml.of(body());
    }

    /** Returns the authors. */
    public List<Person> authors() {
        return values.list(AUTHORS);
    }

    /** Returns the people who contributed without being authors (RFC 4287 §4.2.3). */
    public List<Person> contributors() {
        return values.list(CONTRIBUTORS);
    }

    /** Returns the date of first publication, with the offset as given. */
    public Optional<OffsetDateTime> published() {
        return values.one(PUBLISHED);
    }

    /** Returns the date of the last significant change, with the offset as given. */
    public Optional<OffsetDateTime> updated() {
        return values.one(UPDATED);
    }

    /** Returns when the article expires ({@code dcterms:valid}; in RSS 0.93 {@code expirationDate}). */
    public Optional<OffsetDateTime> expires() {
        return values.one(EXPIRES);
    }

    /** Returns the language of the article, a BCP 47 tag. */
    public Optional<String> language() {
        return values.one(LANGUAGE);
    }

    /** Returns the categories the article belongs to. */
    public List<Category> categories() {
        return values.list(CATEGORIES);
    }

    /** Returns the images, audio, video and other files that belong to the article. */
    public List<Media> media() {
        return values.list(MEDIA);
    }

    /** Returns references to other resources, including the {@code alternate} link to the article's own page. */
    public List<Link> links() {
        return values.list(LINKS);
    }

    /**
     * Returns the feed that the article was taken from, without that feed's articles (RFC 4287 §4.2.11; RSS 2.0 {@code
     * source}).
     */
    public Optional<Feed> source() {
        return values.one(SOURCE);
    }

    /** Returns the copyright notice (RFC 4287 §4.2.10). */
    public Optional<Text> rights() {
        return values.one(RIGHTS);
    }

    /** Returns where the article is discussed. */
    public Optional<Discussion> discussion() {
        return values.one(DISCUSSION);
    }

    /** Returns what the article replies to (RFC 4685 §3). */
    public List<InReplyTo> inReplyTo() {
        return values.list(IN_REPLY_TO);
    }

    /** Returns the comments as a flat list; {@link CommentThread} arranges them as a tree. */
    public List<Comment> comments() {
        return values.list(COMMENTS);
    }

    /** Returns the corrections made since publication. */
    public List<Correction> corrections() {
        return values.list(CORRECTIONS);
    }

    /**
     * Returns the values that only some articles have, at most one of each class, sorted by class name; see {@link Facet}.
     */
    public List<Facet> facets() {
        return values.list(FACETS);
    }

    /** Returns the facet of exactly the class {@code type}. */
    public <F extends Facet> Optional<F> facet(Class<F> type) {
        return Facets.find(facets(), type);
    }

    /** Returns the content of the document that the model has no property for. */
    public List<Extension> extensions() {
        return values.list(EXTENSIONS);
    }

    /**
     * Returns the first {@linkplain Extension.Element extension element} of the item itself with the given name; see
     * {@link Extension} for typed values.
     *
     * @param namespace the namespace IRI; empty for none
     * @param localName the name without prefix
     */
    public Optional<XmlElement> extension(String namespace, String localName) {
        return extensionElements(namespace, localName).stream().findFirst();
    }

    /**
     * Returns all {@linkplain Extension.Element extension elements} of the item itself with the given name, in document
     * order. Those inside other elements, such as an author, are among the {@link #extensions()}.
     *
     * @param namespace the namespace IRI; empty for none
     * @param localName the name without prefix
     */
    public List<XmlElement> extensionElements(String namespace, String localName) {
        return Extensions.elements(extensions(), namespace, localName);
    }

    /**
     * Returns the value of the {@linkplain Extension.Member member} {@code name} of the item itself, as JSON text.
     *
     * @param name the name, such as {@code _podcast}
     */
    public Optional<String> extensionMember(String name) {
        return Extensions.member(extensions(), name);
    }

    /** Returns the address of the article's own page: the target of the first {@code alternate} link. */
    public Optional<Url> url() {
        return Links.first(links(), Link.ALTERNATE);
    }

    /**
     * Returns the address of the page that a link-blog post refers to: the target of the first {@code related} link.
     */
    public Optional<Url> externalUrl() {
        return Links.first(links(), Link.RELATED);
    }

    /**
     * Returns headline and address, by which findings name the article. An e-mail address in them is withheld, because it may
     * be that of a commenter.
     */
    public ArticleReference reference() {
        return new ArticleReference(
                headline()
                        .map(Text::plain)
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .map(EmailAddresses::withheld),
                url().map(Url::value).map(EmailAddresses::withheld));
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Article that && values.equals(that.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns identifier, headline, address, date and number of sections, for logs and debuggers. */
    @Override
    public String toString() {
        return "Article[id=" + Shown.of(id()) + ", headline="
                + Shown.of(headline().map(Text::value)) + ", url=" + Shown.of(url()) + ", published="
                + Shown.of(published()) + ", sections=" + body().size() + "]";
    }
}
