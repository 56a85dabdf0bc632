package dev.galley.json;

import dev.galley.json.ModelShape.Kind;
import dev.galley.json.ScalarForm.Plain;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Podcast;
import dev.galley.model.Url;
import dev.galley.model.XmlNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The forms of all types that properties have. Records have a member for each component, sealed interfaces one for each
 * type that implements them; both are derived from the classes.
 */
final class Forms {
    private static final Map<Class<?>, Form<?>> BY_TYPE = new HashMap<>();

    /** The forms of other types. They are kept with their classes, so that those of an application can be unloaded. */
    private static final ClassValue<Form<?>> DERIVED = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return derived(type);
        }
    };

    static {
        BY_TYPE.put(String.class, ScalarForm.string("a string", "", value -> value, value -> value));
        BY_TYPE.put(Url.class, ScalarForm.string("an address", "", Url::value, Url::of));
        BY_TYPE.put(OffsetDateTime.class, ScalarForm.DATE);
        BY_TYPE.put(
                Duration.class,
                ScalarForm.string(
                        "a duration such as PT30S",
                        "^PT(-?\\d+H)?(-?\\d+M)?(-?\\d+(\\.\\d{1,9})?S)?$",
                        Duration::toString,
                        Duration::parse));
        ScalarForm<Integer> integer = new ScalarForm<>(
                "integer",
                List.of(),
                "",
                (value, out) -> out.generator().writeNumber(value.intValue()),
                in -> (int) in.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                Plain.itself(Kind.INTEGER, Integer.class));
        BY_TYPE.put(Integer.class, integer);
        BY_TYPE.put(int.class, integer);
        ScalarForm<Long> whole = new ScalarForm<>(
                "integer",
                List.of(),
                "",
                (value, out) -> out.generator().writeNumber(value.longValue()),
                in -> in.integer(Long.MIN_VALUE, Long.MAX_VALUE),
                Plain.itself(Kind.LONG, Long.class));
        BY_TYPE.put(Long.class, whole);
        BY_TYPE.put(long.class, whole);
        ScalarForm<Double> real = new ScalarForm<>(
                "number",
                List.of(),
                "",
                (value, out) -> out.generator().writeNumber(value.doubleValue()),
                in -> in.decimal().doubleValue(),
                Plain.itself(Kind.DOUBLE, Double.class));
        BY_TYPE.put(Double.class, real);
        BY_TYPE.put(double.class, real);
        BY_TYPE.put(
                BigDecimal.class,
                new ScalarForm<BigDecimal>(
                        "number",
                        List.of(),
                        "",
                        (value, out) -> out.generator().writeNumber(value.toString()),
                        JsonIn::decimal,
                        new Plain<>(Kind.STRING, BigDecimal::toString, text -> new BigDecimal((String) text))));
        ScalarForm<Boolean> bool = new ScalarForm<>(
                "boolean",
                List.of(),
                "",
                (value, out) -> out.generator().writeBoolean(value),
                JsonIn::bool,
                Plain.itself(Kind.BOOLEAN, Boolean.class));
        BY_TYPE.put(Boolean.class, bool);
        BY_TYPE.put(boolean.class, bool);
        BY_TYPE.put(Feed.class, new Later<>(() -> ModelForms.FEED));
        BY_TYPE.put(Article.class, new Later<>(() -> ModelForms.ARTICLE));
        BY_TYPE.put(Comment.class, new Later<>(() -> ModelForms.COMMENT));
        BY_TYPE.put(Media.class, new Later<>(() -> ModelForms.MEDIA));
        BY_TYPE.put(Episode.class, new Later<>(() -> ModelForms.EPISODE));
        BY_TYPE.put(Podcast.class, new Later<>(() -> ModelForms.PODCAST));
        BY_TYPE.put(XmlNode.class, new XmlNodeForm());
        BY_TYPE.put(Commenter.class, new CommenterForm(RecordForm.of(Commenter.class)));
    }

    private Forms() {}

    /** Returns the form of a class. */
    @SuppressWarnings("unchecked") // The keys of the map are the types of the forms.
    static <T> Form<T> of(Class<T> type) {
        Form<?> form = BY_TYPE.get(type);
        return (Form<T>) (form == null ? DERIVED.get(type) : form);
    }

    /**
     * Returns the form of a class or of a list of one.
     *
     * @throws IllegalArgumentException if values of this type have no form
     */
    static Form<?> of(Type type) {
        if (type instanceof Class<?> simple) {
            return of(simple);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm<>(of(generic.getActualTypeArguments()[0]));
        }
        throw new IllegalArgumentException("Values of the type " + type.getTypeName() + " have no JSON form");
    }

    private static Form<?> derived(Class<?> type) {
        if (type.isEnum()) {
            return ScalarForm.enumeration(type);
        }
        if (type.isRecord()) {
            return RecordForm.of(type.asSubclass(Record.class));
        }
        if (type.isSealed()) {
            return new UnionForm<>(type);
        }
        throw new IllegalArgumentException("Values of the type " + type.getName() + " have no JSON form");
    }

    /** A form that is looked up at first use, because the forms of articles and feeds contain each other. */
    record Later<T>(Supplier<Form<T>> form) implements Form<T> {
        @Override
        public void write(T value, JsonOut out) {
            form.get().write(value, out);
        }

        @Override
        public T read(JsonIn in) {
            return form.get().read(in);
        }
    }
}
