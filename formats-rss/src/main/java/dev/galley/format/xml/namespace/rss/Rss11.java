package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.List;
import java.util.Optional;

/** RSS 1.1. */
public final class Rss11 extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://purl.org/net/rss1.1#";

    /** Creates the descriptor. */
    public Rss11() {
        super("", URI, "RSS 1.1");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    @Override
    public List<String> aliases() {
        return List.of("http://purl.org/net/rss1.1/");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(Rss11Grammar.GRAMMAR);
    }
}
