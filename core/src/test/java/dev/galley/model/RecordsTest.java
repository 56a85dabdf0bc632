package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model, whatever it stands for. */
class RecordsTest {
    static Stream<Class<? extends Record>> records() {
        return Stream.of(
                Block.Code.class,
                Block.Data.class,
                Block.Embed.class,
                Block.Figure.class,
                Block.Listing.class,
                Block.Markup.class,
                Block.Paragraph.class,
                Block.Quote.class,
                Block.RelatedLink.class,
                Block.Table.class,
                Category.class,
                Cloud.class,
                CommentThread.class,
                CommentThread.Node.class,
                Commenter.class,
                Correction.class,
                Discussion.class,
                Extension.Attribute.class,
                Extension.Element.class,
                Extension.Member.class,
                Generator.class,
                Hub.class,
                Image.class,
                InReplyTo.class,
                Link.class,
                Person.class,
                Section.class,
                Text.class,
                TextInput.class,
                Url.class,
                XmlAttribute.class,
                XmlElement.class,
                XmlName.class,
                XmlNode.Chars.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void refusesNullByName(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = constructor(type);
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                assertRefused(constructor, with(components, i, null), components[i].getName());
            }
            if (components[i].getType() == List.class) {
                assertRefused(
                        constructor, with(components, i, Collections.singletonList(null)), components[i].getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void copiesItsLists(Class<? extends Record> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == List.class) {
                List<Object> given = new ArrayList<>();
                Object made = constructor(type).newInstance(with(components, i, given));
                given.add("later");

                List<?> held = (List<?>) components[i].getAccessor().invoke(made);
                assertThat(held).isEmpty();
                assertThatThrownBy(() -> held.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static void assertRefused(Constructor<?> constructor, Object[] arguments, String name) {
        assertThatThrownBy(() -> constructor.newInstance(arguments))
                .as("%s, %s", constructor.getDeclaringClass(), name)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name);
    }

    private static Constructor<?> constructor(Class<? extends Record> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
    }

    private static Object[] with(RecordComponent[] components, int index, Object value) {
        Object[] arguments = Arrays.stream(components)
                .map(component -> any(component.getType()))
                .toArray();
        arguments[index] = value;
        return arguments;
    }

    private static Object any(Class<?> type) {
        return Stream.of(
                        "a",
                        1,
                        true,
                        Optional.empty(),
                        List.of(),
                        Url.of("a"),
                        Text.plain("a"),
                        Text.Kind.PLAIN,
                        Media.Role.LEAD,
                        Media.lead(Url.of("a")),
                        Duration.ZERO,
                        Comment.builder().build(),
                        XmlName.of("a"),
                        new XmlAttribute(XmlName.of("a"), "b"),
                        XmlElement.of(XmlName.of("a"), "b"))
                .filter(candidate -> type.isInstance(candidate)
                        || (type == int.class && candidate instanceof Integer)
                        || (type == boolean.class && candidate instanceof Boolean))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No example of " + type));
    }
}
