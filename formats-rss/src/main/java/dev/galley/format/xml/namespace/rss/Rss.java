package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import java.util.List;
import java.util.Optional;

/** RSS 0.91 to 2.0. */
public final class Rss extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "";

    /** Creates the descriptor. */
    public Rss() {
        super("", URI, "RSS 0.91 to 2.0");
    }

    @Override
    public boolean isFeedFormat() {
        return true;
    }

    @Override
    public List<String> aliases() {
        return List.of(
                "http://backend.userland.com/rss2",
                "http://backend.userland.com/rss",
                "http://backend.userland.com/RSS2",
                "http://backend.userland.com/RSS20",
                "http://backend.userland.com/rss091",
                "http://blogs.law.harvard.edu/tech/rss",
                "http://cyber.law.harvard.edu/rss/rss.html",
                "http://www.rssboard.org/rss-specification",
                "http://my.netscape.com/publish/formats/rss-0.91.dtd");
    }

    @Override
    public List<String> misspellings() {
        return List.of("http://backend.userland.com/rss092", "http://purl.org/rss/2.0/");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(RssGrammar.GRAMMAR);
    }
}
