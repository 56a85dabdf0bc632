package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Hub;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Writes values that a document's own format has no element for, in elements of one namespace.
 *
 * <p>Every method returns {@code true} if it handled the value: it wrote the value, and reported to {@code field}
 * everything that it could not write. If it returns {@code false}, the next namespace is tried; a value that no
 * namespace handles is reported as lost.
 */
public interface NamespaceWriter {
    /** Writes the identifier of a feed. */
    default boolean writeId(String id, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the small image of a feed. */
    default boolean writeIcon(Url icon, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes one hub of a feed. */
    default boolean writeHub(Hub hub, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes one link. */
    default boolean writeLink(Link link, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes one author. */
    default boolean writeAuthor(Person author, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes one contributor. */
    default boolean writeContributor(Person contributor, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the language of an article. */
    default boolean writeLanguage(String language, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the time of an article's last change. */
    default boolean writeUpdated(OffsetDateTime updated, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the date from which an article is no longer valid. */
    default boolean writeExpires(OffsetDateTime expires, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the rights of an article. */
    default boolean writeRights(Text rights, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the whole content of an article, which is not blank. */
    default boolean writeBody(Text body, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the address of the feed of an article's comments. */
    default boolean writeCommentFeed(Url feed, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the number of an article's comments. */
    default boolean writeCommentCount(Integer count, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes one of the resources that an article replies to. */
    default boolean writeInReplyTo(InReplyTo answered, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes the playing time of the first file of an article. */
    default boolean writeDuration(Duration duration, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes another encoding of the first file of an article. */
    default boolean writeAlternative(Media medium, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Returns the files that readers find in an extension of an article. */
    default List<Media> mediaIn(XmlElement extension) {
        return List.of();
    }

    /**
     * Writes categories of this namespace, in elements of their own.
     *
     * @param first the index of the first of them
     * @param owner the field of the feed or article that has the categories
     * @return how many categories were written, beginning with the first
     */
    default int writeCategories(List<Category> categories, int first, ElementWriter out, Field owner)
            throws IOException {
        return 0;
    }

    /** Writes again what other elements of the feed hold, for applications that know only this namespace. */
    default void repeat(Feed feed, ElementWriter out) throws IOException {}

    /** Writes again what other elements of the article hold, for applications that know only this namespace. */
    default void repeat(Article article, ElementWriter out) throws IOException {}

    /** Writes a facet of a feed. */
    default boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return false;
    }

    /** Writes a facet of an article. */
    default boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return false;
    }
}
