package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.Optional;

/** Media RSS 1.5.1. */
public final class MediaRss extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://search.yahoo.com/mrss/";

    /** Creates the descriptor. */
    public MediaRss() {
        super("media", URI, "Media RSS");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(MediaGrammar.GRAMMAR);
    }
}
