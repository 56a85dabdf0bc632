package dev.galley.json;

import dev.galley.format.UnwritableFeedException;
import dev.galley.model.Facet;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** The form of facets: an object with a member for each of them, under the name that the options give to its class. */
final class FacetsForm implements Form<List<Facet>> {
    @Override
    public void write(List<Facet> value, JsonOut out) {
        out.generator().writeStartObject();
        for (Facet facet : value) {
            FacetForm<?> form = out.options().facet(facet.getClass());
            if (form == null) {
                String path = out.generator().streamWriteContext().pathAsPointer() + "/" + facet.facetName();
                reportUnknown(facet, path, out.options());
            } else {
                out.generator().writeName(form.name());
                form.write(facet, out);
            }
        }
        out.generator().writeEndObject();
    }

    /** Reports a facet that has no form; fails if the options do not skip such facets. */
    static void reportUnknown(Facet facet, String path, JsonOptions options) {
        Finding finding = Finding.of(
                        "json.facet-unknown",
                        Severity.ERROR,
                        path,
                        "The facet " + facet.getClass().getName() + " has no JSON form")
                .withHint("Register its form with JsonOptions.withFacet");
        if (!options.report(finding)) {
            throw new UnwritableFeedException(finding);
        }
    }

    @Override
    public List<Facet> read(JsonIn in) {
        in.require(JsonToken.START_OBJECT, "an object");
        List<Facet> facets = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            FacetForm<?> form = in.options().facet(name);
            if (form == null) {
                in.unknown("json.facet-unknown", "No form is registered for the facet \"" + name + "\"");
            } else if (!names.add(name)) {
                throw in.malformed("json.member-repeated", "The member \"" + name + "\" occurs twice");
            } else {
                facets.add(form.form().read(in));
            }
        }
        return facets;
    }

    /** The form of the facets of one class, and the name of their member. */
    record FacetForm<F extends Facet>(String name, Class<F> type, Form<F> form) {
        private void write(Facet facet, JsonOut out) {
            form.write(type.cast(facet), out);
        }
    }
}
