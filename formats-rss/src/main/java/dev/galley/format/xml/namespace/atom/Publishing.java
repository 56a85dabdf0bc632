package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Atom Publishing Protocol (RFC 5023): service and category documents, and elements for entries. */
public final class Publishing extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.w3.org/2007/app";

    /** Creates the descriptor. */
    public Publishing() {
        super("app", URI, "Atom Publishing Protocol (RFC 5023)");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://purl.org/atom/app#");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule categories = ElementRule.container(URI)
                .attribute("href", Syntaxes.IRI_REFERENCE)
                .attribute("fixed", Syntaxes.oneOf("yes", "no"))
                .attribute("scheme", Syntaxes.IRI)
                .in(Atom.URI)
                .many("category", AtomGrammar.CATEGORY)
                .watch(Misplaced.WATCH)
                .build();
        ElementRule collection = ElementRule.container(URI)
                .requiredAttribute("href", Syntaxes.IRI_REFERENCE)
                .many("accept", ElementRule.plain(Publishing::checkAccept))
                .many("categories", categories)
                .in(Atom.URI)
                .one("title", AtomGrammar.TEXT)
                .many("id", ElementRule.text().watch(Misplaced.WATCH).build())
                .many("link", AtomGrammar.LINK)
                .build();
        ElementRule workspace = ElementRule.container(URI)
                .many("collection", collection)
                .in(Atom.URI)
                .one("title", AtomGrammar.TEXT)
                .many("link", AtomGrammar.LINK)
                .build();
        ElementRule service =
                ElementRule.container(URI).some("workspace", workspace).build();
        ElementRule control = ElementRule.container(URI)
                .optional("draft", ElementRule.plain(Syntaxes.oneOf("yes", "no")))
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .root("service", service)
                .root("categories", categories)
                .in(Place.ENTRY)
                .optional("control", control)
                .optional("edited", ElementRule.plain(Syntaxes.ATOM_DATE))
                .in(Place.ENTRY, Place.FEED, Place.SOURCE)
                .many("collection", collection)
                .build());
    }

    /** Checks comma-separated media ranges, which take no parameter but {@code type} and {@code charset} (RFC 5023 §8.3.4). */
    private static void checkAccept(String value, Notice notice) {
        for (String range : value.split(",", -1)) {
            String type = range.strip();
            if (!type.isEmpty()) {
                Syntaxes.MEDIA_TYPE.check(type.replace('*', 'x'), notice);
            }
            int semicolon = type.indexOf(';');
            String parameter =
                    semicolon < 0 ? "" : type.substring(semicolon + 1).strip();
            int equals = parameter.indexOf('=');
            if (equals > 0
                    && !Set.of("type", "charset")
                            .contains(parameter.substring(0, equals).strip())) {
                notice.add("accept.parameter", parameter.substring(0, equals));
            }
        }
    }

    /** Reports an {@code id} in a collection, and attributes that contradict a reference to categories elsewhere. */
    private static final class Misplaced implements Watcher {
        static final Watch<Misplaced> WATCH = Watch.of(Misplaced::new);

        private boolean elsewhere;

        @Override
        public void start(Element element) {
            if (element.name().local().equals("id")) {
                Element parent = element.parent();
                element.report("collection.id", element.written(), parent == null ? "" : parent.written());
                return;
            }
            elsewhere = element.attribute("href") != null;
            if (elsewhere) {
                reportConflict(element, "fixed");
                reportConflict(element, "scheme");
            }
        }

        @Override
        public void end(Element element) {
            if (elsewhere && element.has(Atom.URI, "category")) {
                element.report("categories.conflict", "category", element.written());
            }
        }

        private static void reportConflict(Element element, String attribute) {
            if (element.attribute(attribute) != null) {
                element.report("categories.conflict", attribute, element.written());
            }
        }
    }
}
