package dev.galley.testkit;

import dev.galley.model.Facet;
import dev.galley.model.License;
import dev.galley.model.Syndication;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Facets: those that formats have mappings for, and one of an application. */
final class FacetArbitraries {
    private final Arbitrary<String> strings;
    private final ValueArbitraries values;

    /** A facet of an application, which no format has a mapping for. */
    private record ApplicationFacet(String value) implements Facet {}

    FacetArbitraries(Arbitrary<String> strings, ValueArbitraries values) {
        this.strings = strings;
        this.values = values;
    }

    Arbitrary<Facet> facets() {
        return Arbitraries.oneOf(strings.map(ApplicationFacet::new), syndications(), licenses());
    }

    private Arbitrary<Syndication> syndications() {
        return Combinators.combine(
                        Arbitraries.of(Syndication.Period.class).optional(0.7),
                        Arbitraries.of(1, 2, 24, 0, -1).optional(0.6),
                        ValueArbitraries.dates().optional(0.4))
                .as(Syndication::new);
    }

    private Arbitrary<License> licenses() {
        return values.urls().list().ofMaxSize(3).map(License::new);
    }
}
