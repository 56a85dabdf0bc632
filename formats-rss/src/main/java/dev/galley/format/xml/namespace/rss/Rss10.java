package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.Optional;

/** RSS 1.0. */
public final class Rss10 extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/rss/1.0/";

    /** Creates the descriptor. */
    public Rss10() {
        super("", URI, "RSS 1.0");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(Rss10Grammar.GRAMMAR);
    }
}
