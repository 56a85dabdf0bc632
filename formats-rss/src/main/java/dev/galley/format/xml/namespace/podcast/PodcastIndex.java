package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.Media;
import dev.galley.model.Podcast;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Podcasting 2.0, the namespace of the Podcast Index. It also writes the facets that Apple Podcasts shares. */
public final class PodcastIndex extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "https://podcastindex.org/namespace/1.0";

    /** Maximum number of values in each list of a facet: reading copies the list for each one. */
    static final int MAX_VALUES = 100;

    /** Creates the descriptor. */
    public PodcastIndex() {
        super("podcast", URI, "Podcasting 2.0");
    }

    /** Creates the name of an element of the namespace. */
    static XmlName element(String local) {
        return new XmlName(URI, "podcast", local);
    }

    @Override
    public List<String> aliases() {
        return List.of("https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        PodcastReader.read(cursor, feed);
        return true;
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        EpisodeReader.read(cursor, article);
        return true;
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return facet instanceof Podcast podcast && new PodcastWriter(out, field).write(podcast);
    }

    @Override
    public boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return facet instanceof Episode episode && new EpisodeWriter(out, field).write(episode);
    }

    @Override
    public boolean writeAlternative(Media medium, ElementWriter out, Field field) throws IOException {
        return AlternateEnclosure.write(medium, out, field);
    }

    @Override
    public List<Media> mediaIn(XmlElement extension) {
        return extension.name().is(URI, AlternateEnclosure.NAME.local())
                ? AlternateEnclosure.media(extension, Origin.UNKNOWN)
                : List.of();
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(PodcastIndexGrammar.GRAMMAR);
    }

    @Override
    public String documentation() {
        return """
                Maps to the facets `Podcast` of a feed and `Episode` of an article, which it shares with Apple Podcasts. An
                element that the model cannot hold completely stays an extension, and so do all others, such as
                `podcast:value`.

                | element | model |
                |---|---|
                | `podcast:guid`, `podcast:medium` | `Podcast.guid()`, `medium()` |
                | `podcast:locked` | `Podcast.locked()`, `lockOwner()` |
                | `podcast:funding` | one of `Podcast.funding()`; up to 100 |
                | `podcast:person` | one of `Podcast.persons()` or `Episode.persons()`; up to 100 |
                | `podcast:season` | `Episode.season()`, `seasonName()`; written if there is a name or the number is 0 |
                | `podcast:episode` | `Episode.number()`, `displayNumber()`; written if there is a number for listeners or decimals |
                | `podcast:transcript`, `podcast:soundbite` | one of `Episode.transcripts()` or `soundbites()`; up to 100 |
                | `podcast:chapters` | `Episode.chapterFile()`; the file is not fetched |
                | `podcast:alternateEnclosure` | an enclosure for each source; written for all enclosures of an episode but the first |
                | `podcast:location` | the facet `Location`, if it has coordinates, is not of the creator, and there is no other; written as `georss:point` |
                | `podcast:image`, `podcast:images` | `Feed.logo()`, unless the purpose is another, or the lead image of an article, if there is no other; not written |
                """;
    }
}
