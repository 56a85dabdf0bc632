package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** Atom (RFC 4287): feed and entry documents, and Atom elements in RSS. */
final class AtomGrammar {
    /** A text construct (RFC 4287 §3.1). */
    static final ElementRule TEXT = ElementRule.text(Syntaxes.NOT_BLANK)
            .attribute("type", Syntaxes.NOT_BLANK)
            .watch(AtomTextConstruct.WATCH)
            .build();

    /** The {@code category} element (RFC 4287 §4.2.2). */
    static final ElementRule CATEGORY = ElementRule.empty()
            .place(Place.CATEGORY)
            .requiredAttribute("term", Syntaxes.NOT_BLANK)
            .attribute("scheme", Syntaxes.IRI)
            .attribute("label", Markup.PLAIN)
            .build();

    /** The {@code link} element (RFC 4287 §4.2.7). */
    static final ElementRule LINK = ElementRule.empty()
            .place(Place.LINK)
            .requiredAttribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("rel", Syntaxes.NOT_BLANK)
            .attribute("type", Syntaxes.MEDIA_TYPE)
            .attribute("hreflang", Syntaxes.LANGUAGE)
            .attribute("title", Syntaxes.NOT_BLANK, Markup.PLAIN)
            .attribute("length", Syntaxes.NON_NEGATIVE)
            .watch(LinkRelations.WATCH)
            .watch(AlternateLinks.WATCH)
            .watch(SelfLink.WATCH)
            .watch(SameDocumentReference.WATCH)
            .watch(EntryContent.WATCH)
            .build();

    private static final ElementRule ID = ElementRule.text(Syntaxes.ATOM_ID)
            .exact()
            .watch(EntryIdentity.WATCH)
            .build();

    private static final ElementRule DATE =
            ElementRule.text(Syntaxes.ATOM_DATE).exact().build();

    private static final ElementRule UPDATED =
            ElementRule.text().like(DATE).watch(EntryIdentity.WATCH).build();

    private static final ElementRule IRI =
            ElementRule.text(Syntaxes.NOT_BLANK, Syntaxes.IRI_REFERENCE).exact().build();

    /** A person construct: {@code author} or {@code contributor} (RFC 4287 §3.2). */
    private static final ElementRule PERSON = ElementRule.container(Atom.URI)
            .place(Place.PERSON)
            .one("name", ElementRule.plain(Syntaxes.NOT_BLANK, Markup.PLAIN, Syntaxes.WITHOUT_EMAIL))
            .optional("uri", IRI)
            .optional("email", ElementRule.text(Syntaxes.EMAIL).exact().build())
            .build();

    /** The {@code generator} element (RFC 4287 §4.2.4). */
    private static final ElementRule GENERATOR = ElementRule.text(Syntaxes.NOT_BLANK, Markup.PLAIN)
            .attribute("uri", Syntaxes.IRI_REFERENCE)
            .attribute("version")
            .build();

    /** The {@code content} element (RFC 4287 §4.1.3). */
    private static final ElementRule CONTENT = ElementRule.text()
            .attribute("type", Syntaxes.NOT_BLANK)
            .attribute("src", Syntaxes.IRI_REFERENCE)
            .watch(AtomContentCheck.WATCH)
            .watch(EntryContent.WATCH)
            .build();

    /** The {@code source} element: metadata of the feed that an entry was copied from (RFC 4287 §4.2.11). */
    private static final ElementRule SOURCE = metadata(Place.SOURCE, "source.element-missing")
            .watch(EntryAuthors.WATCH)
            .watch(AlternateLinks.WATCH)
            .build();

    /** The {@code entry} element (RFC 4287 §4.1.2). */
    private static final ElementRule ENTRY = ElementRule.container(Atom.URI)
            .place(Place.ENTRY)
            .one("id", ID)
            .one("title", TEXT)
            .one("updated", UPDATED)
            .optional("published", DATE)
            .optional("summary", TEXT)
            .optional("content", CONTENT)
            .optional("rights", TEXT)
            .optional("source", SOURCE)
            .many("author", PERSON)
            .many("contributor", PERSON)
            .many("category", CATEGORY)
            .many("link", LINK)
            .watch(Version.WATCH)
            .watch(EntryIdentity.WATCH)
            .watch(EntryAuthors.WATCH)
            .watch(EntryContent.WATCH)
            .watch(AlternateLinks.WATCH)
            .build();

    /** The {@code feed} element (RFC 4287 §4.1.1). */
    private static final ElementRule FEED = metadata(Place.FEED, "element.missing")
            .many("entry", ENTRY)
            .last("entry", "metadata.late")
            .watch(Version.WATCH)
            .watch(EntryIdentity.WATCH)
            .watch(EntryAuthors.WATCH)
            .watch(AlternateLinks.WATCH)
            .watch(SelfLink.WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(Atom.URI)
            .foreignAttributes()
            .unprefixedRoots()
            .root("feed", FEED)
            .root("entry", ENTRY)
            .in(Place.CHANNEL, Place.ITEM)
            .many("link", LINK)
            .many("author", PERSON)
            .many("contributor", PERSON)
            .many("category", CATEGORY)
            .optional("id", ID)
            .optional("title", TEXT)
            .optional("rights", TEXT)
            .optional("updated", UPDATED)
            .in(Place.CHANNEL)
            .optional("subtitle", TEXT)
            .optional("generator", GENERATOR)
            .optional("icon", IRI)
            .optional("logo", IRI)
            .in(Place.ITEM)
            .optional("published", DATE)
            .optional("summary", TEXT)
            .optional("content", CONTENT)
            .optional("source", SOURCE)
            .build();

    private AtomGrammar() {}

    /** Begins an element with the metadata of a feed; {@code missing} is the code for a required element that is absent. */
    private static ElementRuleBuilder metadata(Place place, String missing) {
        return ElementRule.container(Atom.URI)
                .place(place)
                .one("id", ID, missing)
                .one("title", TEXT, missing)
                .one("updated", UPDATED, missing)
                .optional("subtitle", TEXT)
                .optional("rights", TEXT)
                .optional("generator", GENERATOR)
                .optional("icon", IRI)
                .optional("logo", IRI)
                .many("author", PERSON)
                .many("contributor", PERSON)
                .many("category", CATEGORY)
                .many("link", LINK);
    }

    /** Reports the version of a document whose root is a {@code feed} or {@code entry}. */
    private static final class Version implements Watcher {
        static final Watch<Version> WATCH = Watch.of(Version::new);

        @Override
        public void start(Element element) {
            if (element.parent() == null) {
                element.document().version("Atom 1.0");
            }
        }
    }
}
