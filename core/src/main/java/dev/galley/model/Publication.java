package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article of a journal or magazine was published (PRISM). A facet of articles, and of feeds for what all their
 * articles share. The values are kept as they are given and not checked.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Ink")
 *         .facet(Publication.NONE.withName("Journal of Ink").withDoi("10.5555/ink.7").withVolume("7"))
 *         .build();
 * }</pre>
 *
 * @param name publication that the article appeared in, such as the title of the journal
 * @param issn ISSN of the printed edition, such as {@code 1476-4687}
 * @param eIssn ISSN of the electronic edition
 * @param doi Digital Object Identifier, such as {@code 10.1038/nphys1170}
 * @param volume volume
 * @param number number of the issue
 * @param startingPage first page
 * @param endingPage last page
 * @param pages all pages in one text, such as {@code 12-18, 21}
 */
public record Publication(
        Optional<String> name,
        Optional<String> issn,
        Optional<String> eIssn,
        Optional<String> doi,
        Optional<String> volume,
        Optional<String> number,
        Optional<String> startingPage,
        Optional<String> endingPage,
        Optional<String> pages)
        implements Facet {
    /** A facet without any values. */
    public static final Publication NONE = new Publication(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Publication {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(issn, "issn");
        Objects.requireNonNull(eIssn, "eIssn");
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(startingPage, "startingPage");
        Objects.requireNonNull(endingPage, "endingPage");
        Objects.requireNonNull(pages, "pages");
    }

    /** Returns a copy with the given name. */
    public Publication withName(String name) {
        Objects.requireNonNull(name, "name");
        return new Publication(Optional.of(name), issn, eIssn, doi, volume, number, startingPage, endingPage, pages);
    }

    /** Returns a copy with the given ISSN. */
    public Publication withIssn(String issn) {
        Objects.requireNonNull(issn, "issn");
        return new Publication(name, Optional.of(issn), eIssn, doi, volume, number, startingPage, endingPage, pages);
    }

    /** Returns a copy with the given electronic ISSN. */
    public Publication withEIssn(String eIssn) {
        Objects.requireNonNull(eIssn, "eIssn");
        return new Publication(name, issn, Optional.of(eIssn), doi, volume, number, startingPage, endingPage, pages);
    }

    /** Returns a copy with the given DOI. */
    public Publication withDoi(String doi) {
        Objects.requireNonNull(doi, "doi");
        return new Publication(name, issn, eIssn, Optional.of(doi), volume, number, startingPage, endingPage, pages);
    }

    /** Returns a copy with the given volume. */
    public Publication withVolume(String volume) {
        Objects.requireNonNull(volume, "volume");
        return new Publication(name, issn, eIssn, doi, Optional.of(volume), number, startingPage, endingPage, pages);
    }

    /** Returns a copy with the given issue number. */
    public Publication withNumber(String number) {
        Objects.requireNonNull(number, "number");
        return new Publication(name, issn, eIssn, doi, volume, Optional.of(number), startingPage, endingPage, pages);
    }

    /** Returns a copy with the given first page. */
    public Publication withStartingPage(String startingPage) {
        Objects.requireNonNull(startingPage, "startingPage");
        return new Publication(name, issn, eIssn, doi, volume, number, Optional.of(startingPage), endingPage, pages);
    }

    /** Returns a copy with the given last page. */
    public Publication withEndingPage(String endingPage) {
        Objects.requireNonNull(endingPage, "endingPage");
        return new Publication(name, issn, eIssn, doi, volume, number, startingPage, Optional.of(endingPage), pages);
    }

    /** Returns a copy with the given pages. */
    public Publication withPages(String pages) {
        Objects.requireNonNull(pages, "pages");
        return new Publication(name, issn, eIssn, doi, volume, number, startingPage, endingPage, Optional.of(pages));
    }

    /** Returns the values that {@code earlier} lacks; empty if a value of {@code earlier} has changed. */
    @Override
    public Optional<Facet> addedSince(Facet earlier) {
        Objects.requireNonNull(earlier, "earlier");
        if (!(earlier instanceof Publication known)
                || !FacetParts.continues(name, known.name)
                || !FacetParts.continues(issn, known.issn)
                || !FacetParts.continues(eIssn, known.eIssn)
                || !FacetParts.continues(doi, known.doi)
                || !FacetParts.continues(volume, known.volume)
                || !FacetParts.continues(number, known.number)
                || !FacetParts.continues(startingPage, known.startingPage)
                || !FacetParts.continues(endingPage, known.endingPage)
                || !FacetParts.continues(pages, known.pages)) {
            return Optional.empty();
        }
        return Optional.of(new Publication(
                FacetParts.added(name, known.name),
                FacetParts.added(issn, known.issn),
                FacetParts.added(eIssn, known.eIssn),
                FacetParts.added(doi, known.doi),
                FacetParts.added(volume, known.volume),
                FacetParts.added(number, known.number),
                FacetParts.added(startingPage, known.startingPage),
                FacetParts.added(endingPage, known.endingPage),
                FacetParts.added(pages, known.pages)));
    }
}
