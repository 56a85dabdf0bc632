package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The licences under which a feed or article may be used; if there are several, the user may choose one of them. A facet
 * of feeds and articles (creativeCommons module of RSS 2.0).
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Ink")
 *         .facet(License.of("https://creativecommons.org/licenses/by/4.0/"))
 *         .build();
 * }</pre>
 *
 * @param urls the addresses of the licences, in the order of the document
 */
public record License(List<Url> urls) implements Facet {
    public License {
        urls = Lists.copy(urls, "urls");
    }

    /** Creates a facet with these addresses. */
    public static License of(String... urls) {
        Objects.requireNonNull(urls, "urls");
        return new License(Stream.of(urls).map(Url::of).toList());
    }

    /** Returns a copy with one more address. */
    public License withUrl(Url url) {
        Objects.requireNonNull(url, "url");
        return new License(Lists.plus(urls, url));
    }

    /** Returns the addresses behind those of {@code earlier}; empty if this facet does not begin with those. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!(earlier instanceof License known)) {
            return Optional.empty();
        }
        return FacetParts.continues(urls, known.urls)
                ? Optional.of(new License(FacetParts.added(urls, known.urls)))
                : Optional.empty();
    }
}
