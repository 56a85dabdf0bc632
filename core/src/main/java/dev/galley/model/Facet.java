package dev.galley.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A typed, immutable value for what only some articles or feeds have, such as the details of a podcast episode. An article
 * or feed has at most one facet of each class.
 *
 * <p>A facet belongs to no format. Each format writes the facets that it has a mapping for and reports every other one as
 * lost. RSS and Atom map the facets of an application if it adds a {@code dev.galley.format.xml.XmlNamespace} (module
 * {@code galley-formats-rss}); JSON Feed maps no facets yet. Applications may add facets of their own: a facet is best a record, whose equality is by value.
 *
 * <pre>{@code
 * record Reading(Duration time) implements Facet {}
 *
 * Article article = Article.builder().headline("Ink").facet(new Reading(Duration.ofMinutes(4))).build();
 * Optional<Reading> reading = article.facet(Reading.class);
 * }</pre>
 */
public interface Facet {
    /**
     * Returns the name of this kind of facet in the paths of findings: {@code episode} in
     * {@code /articles/3/facets/episode}. It is the simple name of the class, beginning in lower case, unless the class
     * overrides this method. The name must be unique among the facets of an application; of two facets with the same name,
     * findings give the names of the classes.
     */
    default String facetName() {
        String name = getClass().getSimpleName();
        return name.isEmpty() ? "facet" : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /**
     * Returns the part of this facet that is missing from {@code earlier}. A conversion writes the metadata of a feed
     * before all of it has been read, and uses this method to write the rest after the articles.
     *
     * <p>The default suits facets that are read as a whole. A facet that is read from several elements overrides it.
     *
     * @param earlier an earlier state of this facet, of the same class and not equal to this facet
     * @return the part; empty if {@code earlier} together with a part cannot give this facet, in which case the conversion
     *     reports the facet as lost
     */
    default Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return Optional.empty();
    }
}
