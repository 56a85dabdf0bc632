package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;

/** The server that announces changes of a channel (RSS 1.0 module Changed Page). */
final class ChangedPage {
    static final NamespaceGrammar GRAMMAR = NamespaceGrammar.of("http://my.theinfo.org/changed/1.0/rss/", "cp")
            .in(Place.CHANNEL)
            .optional("server", RdfTerms.RESOURCE_IRI)
            .build();

    private ChangedPage() {}
}
