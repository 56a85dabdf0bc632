package dev.galley.format.xml.namespace;

import java.util.List;

/** Changes of wiki pages (RSS 1.0 module Wiki). Its elements are not checked. */
public final class Wiki extends Namespace {
    /** Creates the descriptor. */
    public Wiki() {
        super("wiki", "http://purl.org/rss/1.0/modules/wiki/", "RSS 1.0 module Wiki");
    }

    /** Returns the URI of the module before it became one of RSS 1.0. */
    @Override
    public List<String> misspellings() {
        return List.of("http://www.usemod.com/cgi-bin/mb.pl?ModWiki");
    }
}
