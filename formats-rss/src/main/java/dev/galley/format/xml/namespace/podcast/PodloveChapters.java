package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.namespace.itunes.PodcastValues;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Origin;
import dev.galley.format.xml.read.StrayText;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.date.MediaDuration;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Episode;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Podlove Simple Chapters: the chapters of an episode. */
public final class PodloveChapters extends Namespace {
    /** The URI of the namespace. */
    public static final String URI = "http://podlove.org/simple-chapters";

    private static final XmlName CHAPTERS = new XmlName(URI, "psc", "chapters");
    private static final XmlName CHAPTER = new XmlName(URI, "psc", "chapter");
    private static final String VERSION = "1.2";
    private static final Set<String> VERSIONS = Set.of("1.0", "1.1", VERSION);
    private static final Set<String> LIST_ATTRIBUTES = Set.of("version");
    private static final Set<String> CHAPTER_ATTRIBUTES = Set.of("start", "title", "href", "image");

    /** Creates the descriptor. */
    public PodloveChapters() {
        super("psc", URI, "Podlove Simple Chapters 1.2");
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        Origin origin = cursor.origin();
        XmlElement element = StrayText.removed(cursor.element(), Set.of("chapter"), cursor);
        Episode known = article.facet(Episode.class);
        List<Episode.Chapter> chapters =
                known == null || known.chapters().isEmpty() ? chapters(element, origin) : List.of();
        if (chapters.isEmpty()) {
            article.keep(element);
        } else {
            article.facet((known == null ? Episode.builder() : known.toBuilder())
                    .chapters(chapters)
                    .build());
        }
        return true;
    }

    /** Returns the chapters; none if the element says anything that they cannot hold. */
    private static List<Episode.Chapter> chapters(XmlElement element, Origin origin) {
        String version = PodcastValues.attribute(element, "version");
        if (!element.name().local().equals("chapters")
                || !PodcastValues.hasOnly(element, LIST_ATTRIBUTES)
                || !(version == null || VERSIONS.contains(version.strip()))) {
            return List.of();
        }
        List<Episode.Chapter> chapters = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inner) {
                Episode.Chapter chapter = chapter(inner, element.name().namespace(), origin);
                if (chapter == null) {
                    return List.of();
                }
                chapters.add(chapter);
            } else if (child instanceof XmlNode.Chars text && !text.value().isBlank()) {
                return List.of();
            }
        }
        return chapters;
    }

    private static Episode.@Nullable Chapter chapter(XmlElement element, String namespace, Origin origin) {
        String start = PodcastValues.attribute(element, "start");
        String title = PodcastValues.attribute(element, "title");
        Duration time = start == null ? null : MediaDuration.clock(start.strip());
        if (time == null
                || title == null
                || !element.name().is(namespace, "chapter")
                || !PodcastValues.hasOnly(element, CHAPTER_ATTRIBUTES)
                || !PodcastValues.hasBlankContent(element)) {
            return null;
        }
        return new Episode.Chapter(time, title, url(element, "href", origin), url(element, "image", origin));
    }

    private static Optional<Url> url(XmlElement element, String attribute, Origin origin) {
        return Optional.ofNullable(PodcastValues.attribute(element, attribute))
                .filter(address -> !address.isBlank())
                .map(address -> origin.resolve(address));
    }

    /** Writes the chapters of an episode; returns whether anything was written. */
    static boolean write(List<Episode.Chapter> chapters, ElementWriter out, Field owner) throws IOException {
        boolean open = false;
        for (int i = 0; i < chapters.size(); i++) {
            Episode.Chapter chapter = chapters.get(i);
            Field place = owner.at("chapters", i);
            String start = MediaDuration.onClock(chapter.start());
            if (start == null) {
                place.lost(chapter.title());
                continue;
            }
            if (!open) {
                out.start(CHAPTERS);
                out.attribute("version", VERSION);
                open = true;
            }
            out.start(CHAPTER);
            out.attribute("start", start);
            out.attribute("title", chapter.title());
            out.attribute("href", chapter.url().flatMap(url -> out.addresses().absolute(url, place.at("url"))));
            out.attribute(
                    "image", chapter.image().flatMap(image -> out.addresses().absolute(image, place.at("image"))));
            out.end();
        }
        if (open) {
            out.end();
        }
        return open;
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(URI)
                .in(Place.ITEM, Place.ENTRY)
                .optional(
                        "chapters",
                        ElementRule.container(URI)
                                .attribute("version", Syntaxes.oneOf("1.0", "1.1", VERSION))
                                .some(
                                        "chapter",
                                        ElementRule.empty()
                                                .requiredAttribute("start", Syntaxes.CHAPTER_START)
                                                .requiredAttribute("title")
                                                .attribute("href", Syntaxes.IRI)
                                                .attribute("image", Syntaxes.IRI)
                                                .build())
                                .build())
                .build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `Episode` of an article. The element stays an extension if a chapter has no title or start,
                or says anything else.

                | element | model |
                |---|---|
                | `psc:chapters` | `Episode.chapters()`, with title, start, page and picture; written as version 1.2 |
                """;
    }
}
