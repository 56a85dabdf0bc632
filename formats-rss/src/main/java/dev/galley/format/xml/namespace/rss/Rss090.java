package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.List;
import java.util.Optional;

/** RSS 0.90. */
public final class Rss090 extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://my.netscape.com/rdf/simple/0.9/";

    /** Creates the descriptor. */
    public Rss090() {
        super("", URI, "RSS 0.90");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    @Override
    public List<String> aliases() {
        return List.of("http://channel.netscape.com/rdf/simple/0.9/");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(Rss090Grammar.GRAMMAR);
    }
}
