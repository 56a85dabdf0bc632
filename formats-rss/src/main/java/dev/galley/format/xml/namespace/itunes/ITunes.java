package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.List;
import java.util.Optional;

/** Podcasts (Apple Podcasts, A Podcaster's Guide to RSS). */
public final class ITunes extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://www.itunes.com/dtds/podcast-1.0.dtd";

    /** Creates the descriptor. */
    public ITunes() {
        super("itunes", URI, "Apple Podcasts");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://www.itunes.com/DTDs/Podcast-1.0.dtd");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(ITunesGrammar.GRAMMAR);
    }
}
