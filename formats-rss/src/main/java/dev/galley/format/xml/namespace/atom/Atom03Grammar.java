package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** Atom 0.3, the draft before RFC 4287. Elements and their number are checked, texts are not. */
final class Atom03Grammar implements Watcher {
    private static final Watch<Atom03Grammar> WATCH = Watch.of(Atom03Grammar::new);

    private static final ElementRule CONTENT = ElementRule.text()
            .attribute("type")
            .attribute("mode", Syntaxes.oneOf("xml", "escaped", "base64"))
            .open()
            .build();
    private static final ElementRule TEXT = ElementRule.plain(Syntaxes.NOT_BLANK);
    private static final ElementRule DATE = ElementRule.plain(Syntaxes.W3C_DATE);
    private static final ElementRule LINK = ElementRule.empty()
            .requiredAttribute("rel", Syntaxes.NOT_BLANK)
            .requiredAttribute("type", Syntaxes.MEDIA_TYPE)
            .requiredAttribute("href", Syntaxes.IRI_REFERENCE)
            .attribute("title")
            .build();
    private static final ElementRule PERSON = ElementRule.container(Atom03.URI)
            .place(Place.PERSON)
            .one("name", TEXT)
            .optional("url", ElementRule.plain(Syntaxes.IRI_REFERENCE))
            .optional("email", ElementRule.plain(Syntaxes.EMAIL))
            .build();
    private static final ElementRule GENERATOR = ElementRule.text()
            .attribute("url", Syntaxes.IRI_REFERENCE)
            .attribute("version")
            .build();
    private static final ElementRule ENTRY = ElementRule.container(Atom03.URI)
            .place(Place.ENTRY)
            .one("title", CONTENT)
            .some("link", LINK)
            .one("id", ElementRule.plain(Syntaxes.IRI))
            .one("issued", DATE)
            .one("modified", DATE)
            .optional("created", DATE)
            .optional("author", PERSON)
            .many("contributor", PERSON)
            .optional("summary", CONTENT)
            .many("content", CONTENT)
            .watch(WATCH)
            .build();
    private static final ElementRule FEED = ElementRule.container(Atom03.URI)
            .place(Place.FEED)
            .requiredAttribute("version", Syntaxes.oneOf("0.3"))
            .one("title", CONTENT)
            .some("link", LINK)
            .one("modified", DATE)
            .optional("author", PERSON)
            .many("contributor", PERSON)
            .optional("tagline", CONTENT)
            .optional("id", ElementRule.plain(Syntaxes.IRI))
            .optional("generator", GENERATOR)
            .optional("copyright", CONTENT)
            .optional("info", CONTENT)
            .many("entry", ENTRY)
            .watch(WATCH)
            .build();

    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of(Atom03.URI)
            .root("feed", FEED)
            .root("entry", ENTRY)
            .in(Place.CHANNEL, Place.ITEM)
            .many("link", ElementRule.OPEN)
            .many("author", ElementRule.OPEN)
            .many("contributor", ElementRule.OPEN)
            .many("id", ElementRule.OPEN)
            .many("issued", ElementRule.OPEN)
            .many("modified", ElementRule.OPEN)
            .many("created", ElementRule.OPEN)
            .many("summary", ElementRule.OPEN)
            .many("content", ElementRule.OPEN)
            .build();

    @Override
    public void start(Element element) {
        if (element.parent() == null) {
            element.document().version("Atom 0.3");
            element.report("version.obsolete", "Atom 0.3", "Atom 1.0");
        }
    }
}
