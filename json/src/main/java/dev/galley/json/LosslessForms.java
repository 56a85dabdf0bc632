package dev.galley.json;

import dev.galley.json.ObjectForm.Member;
import dev.galley.lossless.LosslessCodec;
import dev.galley.model.Article;
import dev.galley.model.Commenter;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of the original values that a lossless document carries; {@link LosslessDocument} describes them. */
public final class LosslessForms implements LosslessCodec {
    private static final String ID = "id";

    /** Creates the codec, for {@link java.util.ServiceLoader}. */
    public LosslessForms() {}

    @Override
    public Encoded encode(Article original, Article standard) {
        Encoded encoded = encode(ModelForms.ARTICLE, original, standard);
        List<String> omitted = new ArrayList<>(encoded.omitted());
        for (int i = 0; i < original.comments().size(); i++) {
            if (original.comments().get(i).author().flatMap(Commenter::email).isPresent()) {
                omitted.add("comments/" + i + "/author/email");
            }
        }
        omitted.addAll(lostFacets(original.facets(), standard.facets()));
        return new Encoded(encoded.json(), omitted);
    }

    @Override
    public Encoded encode(Feed original, Feed standard) {
        Encoded encoded = encode(ModelForms.FEED, original.metadata(), standard.metadata());
        List<String> omitted = new ArrayList<>(encoded.omitted());
        omitted.addAll(lostFacets(original.facets(), standard.facets()));
        return new Encoded(encoded.json(), omitted);
    }

    /** Returns the paths of facets that have no form and that the standard form does not have either. */
    private static List<String> lostFacets(List<Facet> original, List<Facet> standard) {
        return original.stream()
                .filter(facet -> !hasForm(facet) && !standard.contains(facet))
                .map(facet -> "facets/" + facet.facetName())
                .toList();
    }

    private static boolean hasForm(Facet facet) {
        return JsonOptions.DEFAULT.facet(facet.getClass()) != null;
    }

    private static <T> Encoded encode(ObjectForm<T> form, T original, T standard) {
        Map<Member<T>, String> differing = new LinkedHashMap<>();
        for (Member<T> member : form.members()) {
            Object written = member.of(standard);
            if (!Objects.equals(member.of(original), written)) {
                boolean replacedAlways = member.name().equals(ID) && form == ModelForms.ARTICLE;
                differing.put(
                        member, replacedAlways ? LosslessDocument.ANY : LosslessDocument.fingerprint(member, written));
            }
        }
        List<String> omitted = new ArrayList<>();
        Optional<String> json = differing.isEmpty()
                ? Optional.empty()
                : Optional.of(LosslessDocument.write(form, original, differing, omitted));
        return new Encoded(json, omitted);
    }

    @Override
    public Restored<Article> restore(Article standard, String json) {
        Restored<Article> restored = restore(ModelForms.ARTICLE, standard, json);
        Article value = restored.value();
        List<Facet> facets = withoutForm(standard.facets());
        return facets.isEmpty()
                ? restored
                : new Restored<>(
                        value.toBuilder().facets(union(facets, value.facets())).build(), restored.edited());
    }

    @Override
    public Restored<Feed> restore(Feed standard, String json) {
        Restored<Feed> restored = restore(ModelForms.FEED, standard, json);
        Feed value = restored.value().metadata();
        List<Facet> facets = union(withoutForm(standard.facets()), value.facets());
        return new Restored<>(value.toBuilder().facets(facets).build(), restored.edited());
    }

    /** Returns the facets that only the standard form can have. */
    private static List<Facet> withoutForm(List<Facet> facets) {
        return facets.stream().filter(facet -> !hasForm(facet)).toList();
    }

    private static List<Facet> union(List<Facet> some, List<Facet> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static <T> Restored<T> restore(ObjectForm<T> form, T standard, String json) {
        LosslessDocument<T> document = LosslessDocument.read(form, json);
        List<Member<T>> replaced = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        for (Member<T> member : form.members()) {
            String expected = document.fingerprints().get(member.name());
            if (expected == null) {
                continue;
            }
            if (expected.equals(LosslessDocument.ANY)
                    || expected.equals(LosslessDocument.fingerprint(member, member.of(standard)))) {
                replaced.add(member);
            } else {
                edited.add(member.name());
            }
        }
        return new Restored<>(form.merged(replaced, document.original(), standard), edited);
    }
}
