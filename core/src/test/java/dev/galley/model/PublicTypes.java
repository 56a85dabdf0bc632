package dev.galley.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The public types of the model, found by their class files, and a value of each. */
final class PublicTypes {
    private static final List<Object> VALUES = List.of(
            "a",
            1,
            1L,
            1.0,
            true,
            Optional.empty(),
            List.of(),
            OffsetDateTime.parse("2024-05-05T18:00:00+02:00"),
            Duration.ZERO,
            DayOfWeek.MONDAY,
            Url.of("a"),
            Text.plain("a"),
            Text.Kind.PLAIN,
            Media.Role.LEAD,
            CommentStatus.PENDING,
            Syndication.Period.DAILY,
            Podcast.Type.SERIAL,
            Episode.Type.BONUS,
            BigDecimal.ONE,
            Examples.feed(),
            Examples.article(),
            Examples.comment(),
            Examples.media(),
            Examples.episode(),
            Examples.podcast(),
            Feed.builder(),
            FeedMerger.keepingAll(),
            Article.builder(),
            Comment.builder(),
            Episode.builder(),
            Podcast.builder(),
            Media.builder(Url.of("a"), Media.Role.LEAD),
            new Examples.ExampleFacet("f"),
            Examples.ExampleFacet.class,
            new Extension.Member("", "_a", "1"),
            new Extension.Instruction("a", "b"),
            Section.of());

    private PublicTypes() {}

    static Stream<Class<?>> all() {
        try {
            URI folder = Feed.class.getResource("Feed.class").toURI();
            return Arrays.stream(Path.of(folder).getParent().toFile().list())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .<Class<?>>map(file -> load("dev.galley.model." + file.replace(".class", "")))
                    .filter(type -> isPublic(type) && !type.getName().contains("Test"))
                    .filter(type -> !type.equals(Examples.class));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Class<?>> records() {
        return all().filter(Class::isRecord);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    static Constructor<?> constructor(Class<?> record) throws NoSuchMethodException {
        return record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    /** Returns a value of {@code type}: a known one, or a record made of such values. */
    static Object value(Class<?> type) throws ReflectiveOperationException {
        if (type == String[].class || type == Block[].class) {
            return java.lang.reflect.Array.newInstance(type.getComponentType(), 0);
        }
        for (Object value : VALUES) {
            if (type.isInstance(value)
                    || (type == int.class && value instanceof Integer)
                    || (type == long.class && value instanceof Long)
                    || (type == double.class && value instanceof Double)
                    || (type == boolean.class && value instanceof Boolean)) {
                return value;
            }
        }
        Class<?> concrete = type == Block.class ? Block.Paragraph.class : type;
        if (!concrete.isRecord()) {
            throw new AssertionError("No example of " + type);
        }
        return constructor(concrete).newInstance(values(constructor(concrete).getParameterTypes()));
    }

    static Object[] values(Class<?>[] types) throws ReflectiveOperationException {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i]);
        }
        return values;
    }
}
