package dev.galley.json;

import dev.galley.json.FacetsForm.FacetForm;
import dev.galley.json.ModelShape.Access;
import dev.galley.json.ModelShape.Field;
import dev.galley.json.ModelShape.Kind;
import dev.galley.json.ObjectForm.Member;
import dev.galley.json.ObjectForm.Occurrence;
import dev.galley.model.Facet;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/** Makes shapes from forms. */
final class ShapeBuilder {
    private final JsonOptions options;
    /** The types whose fields are being collected, in order to notice a type that contains itself. */
    private final Set<Class<?>> open = new HashSet<>();

    ShapeBuilder(JsonOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    ModelShape metadata() {
        return object(ModelForms.FEED, member -> !member.name().equals(FeedJson.ARTICLES), feed -> feed);
    }

    ModelShape of(Form<?> form) {
        if (form instanceof Forms.Later<?> later) {
            return of(later.form().get());
        }
        if (form instanceof ScalarForm<?> scalar) {
            return scalar(scalar);
        }
        if (form instanceof ListForm<?> list) {
            return listOf(list.element());
        }
        if (form instanceof CommenterForm commenter) {
            return commenter(commenter);
        }
        if (form instanceof ObjectForm<?> object) {
            return open.contains(object.type())
                    ? json(object.type().getSimpleName(), object)
                    : object(object, member -> true, value -> value);
        }
        if (form instanceof UnionForm<?> union) {
            return union(union);
        }
        if (form instanceof XmlNodeForm) {
            return xmlNode();
        }
        return form instanceof FacetsForm
                ? facets(options.facets().values())
                : json(form.getClass().getSimpleName(), form);
    }

    private static <T> ModelShape scalar(ScalarForm<T> form) {
        ScalarForm.Plain<T> plain = form.plain();
        return new ModelShape(
                plain.kind(),
                plain.kind().name(),
                List.of(),
                Optional.empty(),
                Access.scalar(value -> plain.to().apply(ShapeBuilder.<T>cast(value)), plain.from()::apply));
    }

    private ModelShape listOf(Form<?> form) {
        ModelShape element = of(form);
        Access access = Access.scalar(value -> value, value -> value);
        return new ModelShape(Kind.LIST, element.name(), List.of(), Optional.of(element), access);
    }

    private ModelShape commenter(CommenterForm form) {
        return options.commenterEmails()
                ? of(form.all())
                : object(form.all(), member -> !member.name().equals("email"), CommenterForm::withoutAddress);
    }

    /**
     * Returns the shape of an object.
     *
     * @param kept which members become fields
     * @param view what the fields are taken from in place of a value itself
     */
    private <T> ModelShape object(ObjectForm<T> form, Predicate<Member<T>> kept, Function<T, T> view) {
        open.add(form.type());
        StructBuilder struct = new StructBuilder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < form.members().size(); i++) {
            Member<T> member = form.members().get(i);
            if (kept.test(member)) {
                boolean isList = member.occurrence() == Occurrence.LIST;
                struct.add(
                        member.name(),
                        member.occurrence() != Occurrence.OPTIONAL,
                        isList ? listOf(member.form()) : of(member.form()),
                        value -> member.of(view.apply(ShapeBuilder.<T>cast(value))));
                places.add(i);
            }
        }
        open.remove(form.type());
        return struct.build(form.type().getSimpleName(), values -> {
            Object[] all = new Object[form.members().size()];
            for (int i = 0; i < values.length; i++) {
                all[places.get(i)] = values[i];
            }
            return ShapeBuilder.<Object>cast(form.create(all));
        });
    }

    private <T> ModelShape union(UnionForm<T> form) {
        StructBuilder struct = new StructBuilder();
        form.forms()
                .forEach((kind, each) ->
                        struct.add(kind, false, of(each), value -> kind.equals(form.kindOf(value)) ? value : null));
        return struct.build(form.name(), values -> onlyOne(form.name(), values));
    }

    private ModelShape xmlNode() {
        ModelShape text = of(Forms.of(String.class));
        return new StructBuilder()
                .add("text", false, text, value -> value instanceof XmlNode.Chars chars ? chars.value() : null)
                .add(
                        "element",
                        false,
                        of(Forms.of(XmlElement.class)),
                        value -> value instanceof XmlElement ? value : null)
                .build(
                        "XmlNode",
                        values -> values[0] instanceof String chars
                                ? new XmlNode.Chars(chars)
                                : onlyOne("XmlNode", values));
    }

    private static Object onlyOne(String name, @Nullable Object[] values) {
        Object found = null;
        for (Object value : values) {
            if (value != null && found != null) {
                throw new IllegalArgumentException("More than one field of " + name + " has a value");
            }
            found = value == null ? found : value;
        }
        if (found == null) {
            throw new IllegalArgumentException("No field of " + name + " has a value");
        }
        return found;
    }

    private ModelShape facets(Collection<FacetForm<?>> registered) {
        Map<String, FacetForm<?>> byName = new TreeMap<>();
        registered.forEach(facet -> byName.put(facet.name(), facet));
        StructBuilder struct = new StructBuilder();
        byName.forEach((name, facet) ->
                struct.add(name, false, of(facet.form()), value -> find(ShapeBuilder.<List<Facet>>cast(value), facet)));
        struct.first(value -> ShapeBuilder.<List<Facet>>cast(value).forEach(this::requireForm));
        return struct.build("Facets", values -> {
            List<Object> present = new ArrayList<>();
            for (Object value : values) {
                if (value != null) {
                    present.add(value);
                }
            }
            return present;
        });
    }

    private static @Nullable Object find(List<Facet> facets, FacetForm<?> wanted) {
        for (Facet facet : facets) {
            if (facet.getClass() == wanted.type()) {
                return facet;
            }
        }
        return null;
    }

    private void requireForm(Facet facet) {
        if (options.facet(facet.getClass()) == null) {
            FacetsForm.reportUnknown(facet, "/facets/" + facet.facetName(), options);
        }
    }

    /** The shape of a value that is its JSON form as a string. */
    private <T> ModelShape json(String name, Form<T> form) {
        return new ModelShape(
                Kind.STRING,
                name,
                List.of(),
                Optional.empty(),
                Access.scalar(
                        value -> write(form, ShapeBuilder.<T>cast(value)),
                        json -> ShapeBuilder.<Object>cast(read(form, (String) json))));
    }

    private <T> String write(Form<T> form, T value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonDocument.WRITING.createGenerator(ObjectWriteContext.empty(), out)) {
            form.write(value, new JsonOut(generator, options));
        }
        return out.toString();
    }

    private <T> T read(Form<T> form, String json) {
        try (JsonParser parser = JsonDocument.reading(options).createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            JsonIn in = new JsonIn(parser, options);
            T value = form.read(in);
            JsonDocument.requireEnd(in);
            return value;
        } catch (JacksonException e) {
            throw JsonProblems.inString(e, options.limits());
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // A shape gets values of the type of its form.
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private static final class StructBuilder {
        private final List<Field> fields = new ArrayList<>();
        private final List<Function<Object, @Nullable Object>> getters = new ArrayList<>();

        StructBuilder add(
                String name, boolean isRequired, ModelShape shape, Function<Object, @Nullable Object> getter) {
            fields.add(new Field(name, isRequired, shape));
            getters.add(getter);
            return this;
        }

        /** Adds a check that runs before the first field is taken from a value. */
        void first(Consumer<Object> check) {
            Function<Object, @Nullable Object> getter = getters.get(0);
            getters.set(0, value -> {
                check.accept(value);
                return getter.apply(value);
            });
        }

        ModelShape build(String name, Function<@Nullable Object[], Object> create) {
            return new ModelShape(Kind.STRUCT, name, fields, Optional.empty(), Access.struct(getters, create));
        }
    }
}
