package dev.galley.format.xml;

import dev.galley.model.ArticleBuilder;
import dev.galley.model.Facet;
import dev.galley.model.FeedBuilder;
import dev.galley.model.XmlElement;
import java.util.List;

/**
 * An XML namespace that an application adds to RSS and Atom: it maps elements to a {@link Facet} and back. Without it,
 * the elements are kept as extensions, and the facet is reported as lost when written.
 *
 * <p>The validator knows an added namespace, but does not check its elements.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} ({@code provides dev.galley.format.xml.XmlNamespace with
 * …}, or a file in {@code META-INF/services}), or are given to {@link RssFormat#RssFormat(List)},
 * {@link Rss10Format#Rss10Format(List)} and {@link AtomFormat#AtomFormat(List)}. They must be thread-safe.
 *
 * <pre>{@code
 * public record ReadingTime(int minutes) implements Facet {}
 *
 * public final class ReadingTimeNamespace implements XmlNamespace {
 *     private static final XmlName MINUTES = XmlName.of("https://reading.example/ns", "minutes").withPrefix("reading");
 *
 *     public String uri() {
 *         return MINUTES.namespace();
 *     }
 *
 *     public List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
 *         List<XmlElement> others = new ArrayList<>(elements);
 *         for (XmlElement element : elements) {
 *             if (element.name().equals(MINUTES) && element.text().strip().matches("[0-9]{1,4}")) {
 *                 article.facet(new ReadingTime(Integer.parseInt(element.text().strip())));
 *                 others.remove(element);
 *                 break;
 *             }
 *         }
 *         return others;
 *     }
 *
 *     public List<XmlElement> write(Facet facet) {
 *         return facet instanceof ReadingTime time
 *                 ? List.of(XmlElement.of(MINUTES, String.valueOf(time.minutes())))
 *                 : List.of();
 *     }
 * }
 * }</pre>
 */
public interface XmlNamespace {
    /** Returns the URI of the namespace, which must not be blank. */
    String uri();

    /**
     * Returns other URIs under which documents declare the namespace. Elements of a document that uses one of these, or a URI
     * that differs only in case, scheme ({@code http} or {@code https}) or a final {@code /} or {@code #}, are read as if
     * they were declared with {@link #uri()}.
     */
    default List<String> aliases() {
        return List.of();
    }

    /**
     * Reads the elements of this namespace that occur directly inside a feed or channel. Called only if there are such
     * elements. A reader that streams calls it several times: before the articles with the elements that precede them, and
     * later with all elements. Each call gets a new builder, so the result must depend on the arguments alone.
     *
     * <p>If this method throws an exception or returns null, reading ends with an {@link IllegalStateException} that
     * names the namespace.
     *
     * @param elements the elements in document order; at least one
     * @param feed the feed with everything else that was read, to be added to
     * @return the elements to keep as extensions, usually those of {@code elements} that were not read. These keep their places;
     *     any others are added at the end
     */
    default List<XmlElement> readFeed(List<XmlElement> elements, FeedBuilder feed) {
        return elements;
    }

    /**
     * Reads the elements of this namespace that occur directly inside an entry or item. Called once for an article, after all
     * other elements have been read, and only if there are such elements.
     *
     * <p>If this method throws an exception or returns null, reading ends with an {@link IllegalStateException} that
     * names the namespace.
     *
     * @param elements the elements in document order; at least one
     * @param article the article with everything else that was read, to be added to
     * @return the elements to keep as extensions, usually those of {@code elements} that were not read. These keep their places;
     *     any others are added at the end
     */
    default List<XmlElement> readArticle(List<XmlElement> elements, ArticleBuilder article) {
        return elements;
    }

    /**
     * Returns the elements to write for a facet of a feed or article. If this method throws an exception or
     * returns null, writing ends with an {@link IllegalStateException} that names the namespace.
     *
     * <p>A facet of a feed that is read from several elements should override {@link Facet#addedSince}, so that a conversion
     * can write the part that was read after the articles.
     *
     * @return the elements, which must be of this namespace: others are reported as lost; an empty list if this namespace has
     *     no mapping for the facet
     */
    default List<XmlElement> write(Facet facet) {
        return List.of();
    }
}
