package dev.galley.json;

import dev.galley.format.Limits;
import dev.galley.json.FacetsForm.FacetForm;
import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.License;
import dev.galley.model.Location;
import dev.galley.model.Podcast;
import dev.galley.model.Publication;
import dev.galley.model.Syndication;
import dev.galley.report.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The options for writing and reading JSON. Immutable.
 *
 * <pre>{@code
 * record Reading(Duration time) implements Facet {}
 *
 * JsonOptions options = JsonOptions.DEFAULT.withFacet("reading", Reading.class);
 * String json = ArticleJson.write(article, options);
 * }</pre>
 */
public final class JsonOptions {
    /** Every facet that Galley has. A new one needs its class here. */
    private static final List<Class<? extends Facet>> FACETS =
            List.of(Episode.class, License.class, Location.class, Podcast.class, Publication.class, Syndication.class);

    /**
     * No e-mail addresses of commenters, the facets of Galley, the default limits; a member or facet that has no form is an
     * error.
     */
    public static final JsonOptions DEFAULT = new JsonOptions(Limits.DEFAULT, false, known(), null);

    private final Limits limits;
    private final boolean commenterEmails;
    private final Map<String, FacetForm<?>> facets;
    private final @Nullable Consumer<Finding> problems;

    private JsonOptions(
            Limits limits,
            boolean commenterEmails,
            Map<String, FacetForm<?>> facets,
            @Nullable Consumer<Finding> problems) {
        this.limits = limits;
        this.commenterEmails = commenterEmails;
        this.facets = facets;
        this.problems = problems;
    }

    private static Map<String, FacetForm<?>> known() {
        Map<String, FacetForm<?>> facets = new HashMap<>();
        FACETS.forEach(type -> {
            String name = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + type.getSimpleName().substring(1);
            facets.put(name, facet(name, type));
        });
        return Map.copyOf(facets);
    }

    private static <F extends Facet> FacetForm<F> facet(String name, Class<F> type) {
        return new FacetForm<>(name, type, Forms.of(type));
    }

    /**
     * Returns a copy with which the e-mail addresses of commenters are written. They were given in confidence: store this
     * form where only moderation can read it, and never publish it. Without this call they are left out, and so are names
     * and pages of commenters that contain the address. Reading always accepts addresses.
     */
    public JsonOptions withCommenterEmails() {
        return new JsonOptions(limits, true, facets, problems);
    }

    /**
     * Returns a copy that reads with the given limits: {@code bytes}, {@code depth} (for elements in extensions, each of
     * which takes two levels of JSON), {@code textLength} and {@code items} apply. If the application passes a parser of its
     * own, that parser sets its own limits, and only {@code items} applies.
     */
    public JsonOptions withLimits(Limits limits) {
        return new JsonOptions(Objects.requireNonNull(limits, "limits"), commenterEmails, facets, problems);
    }

    /**
     * Returns a copy that writes and reads facets of an application which are records. Components may be strings,
     * numbers, booleans, enumerations, dates, durations, types of the model, other records, and lists and
     * {@code Optional}s of these. A record of a named module must be public and exported, or opened to
     * {@code dev.galley.json}.
     *
     * @param name the name of the member; stored documents contain it, so keep it when you rename the class
     * @throws IllegalArgumentException if a component has another type, the record is not accessible, or the name or class
     *     is registered already
     */
    public <F extends Record & Facet> JsonOptions withFacet(String name, Class<F> type) {
        Objects.requireNonNull(name, "name");
        return plus(facet(name, Objects.requireNonNull(type, "type")));
    }

    /**
     * Returns a copy that writes and reads facets of one class with {@code codec}.
     *
     * @param name the name of the member; stored documents contain it, so keep it when you rename the class
     * @throws IllegalArgumentException if the name or class is registered already
     */
    public <F extends Facet> JsonOptions withFacet(String name, Class<F> type, FacetCodec<F> codec) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(codec, "codec");
        return plus(new FacetForm<>(name, type, new Form<>() {
            @Override
            public void write(F value, JsonOut out) {
                codec.write(value, out.generator());
            }

            @Override
            public F read(JsonIn in) {
                return codec.read(in.parser());
            }
        }));
    }

    private JsonOptions plus(FacetForm<?> facet) {
        if (facets.containsKey(facet.name()) || facet(facet.type()) != null) {
            throw new IllegalArgumentException(
                    "The facet \"" + facet.name() + "\" or its " + facet.type() + " is registered already");
        }
        Map<String, FacetForm<?>> changed = new HashMap<>(facets);
        changed.put(facet.name(), facet);
        return new JsonOptions(limits, commenterEmails, Map.copyOf(changed), problems);
    }

    /**
     * Returns a copy with which a member or facet that has no form is skipped and reported. By default it is an error, so
     * that nothing is lost silently: a document by a later version of Galley may have members that this one lacks.
     *
     * @param problems receives a finding for each of them; its path is a JSON pointer into the document
     */
    public JsonOptions skippingUnknown(Consumer<Finding> problems) {
        return new JsonOptions(limits, commenterEmails, facets, Objects.requireNonNull(problems, "problems"));
    }

    Limits limits() {
        return limits;
    }

    boolean commenterEmails() {
        return commenterEmails;
    }

    @Nullable
    FacetForm<?> facet(String name) {
        return facets.get(name);
    }

    @Nullable
    FacetForm<?> facet(Class<?> type) {
        for (FacetForm<?> facet : facets.values()) {
            if (facet.type() == type) {
                return facet;
            }
        }
        return null;
    }

    /** Returns the registered facets. */
    Map<String, FacetForm<?>> facets() {
        return facets;
    }

    /** Reports a member or facet that has no form; false if that is an error. */
    boolean report(Finding finding) {
        if (problems != null) {
            problems.accept(finding);
        }
        return problems != null;
    }
}
