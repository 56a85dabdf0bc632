package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataSinceTest {
    private static final Feed NOTHING = Feed.builder().build();

    /** Returns the accessors of all metadata. */
    static Stream<Method> fields() {
        Set<String> derived = Set.of("url", "selfUrl", "baseUrl", "articles");
        return Arrays.stream(Feed.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Optional.class || method.getReturnType() == List.class)
                .filter(method -> !derived.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void bringsWhatTheBeginningDidNotHave(Method field) throws ReflectiveOperationException {
        Feed complete = only(field, value(field));

        assertThat(complete.metadataSince(NOTHING)).isEqualTo(complete).isNotEqualTo(NOTHING);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void bringsNothingTwice(Method field) throws ReflectiveOperationException {
        Feed early = only(field, value(field));
        Feed complete = Examples.feed().metadata();

        Feed late = complete.metadataSince(early);

        assertThat(field.invoke(late)).isIn(Optional.empty(), List.of());
        assertThat(early.metadataSince(early)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void bringsWhatAListGained(Method field) throws ReflectiveOperationException {
        if (value(field) instanceof List<?> list && !field.getName().equals("facets")) {
            List<Object> doubled = new ArrayList<>(list);
            doubled.addAll(list);

            assertThat(only(field, doubled).metadataSince(only(field, list))).isEqualTo(only(field, list));
        }
    }

    @Test
    void comparesFacetsByClassAndIgnoresArticles() {
        record Late(String value) implements Facet {}
        Feed early = Feed.builder().facet(new Examples.ExampleFacet("f")).build();
        Feed complete = early.toBuilder()
                .facet(new Examples.ExampleFacet("changed"))
                .facet(new Late("l"))
                .article(Examples.article())
                .build();

        assertThat(complete.metadataSince(early))
                .isEqualTo(Feed.builder().facet(new Late("l")).build());
    }

    @Test
    void bringsTheElementsOfAListThatWasReordered() {
        Extension first = extension("first");
        Extension second = extension("second");
        Extension late = extension("late");
        Feed early = Feed.builder().extensions(List.of(first, second)).build();

        assertThat(early.toBuilder()
                        .extensions(List.of(first, late, first, second))
                        .build()
                        .metadataSince(early)
                        .extensions())
                .containsExactly(late, first);
    }

    private static Extension extension(String name) {
        return new Extension.Element("", XmlElement.of(XmlName.of(name), ""));
    }

    @Test
    void bringsThePartsThatFacetsGained() {
        Feed early = Feed.builder()
                .facet(Syndication.NONE.withPeriod(Syndication.Period.DAILY))
                .facet(License.of("https://example.org/a", "https://example.org/a"))
                .build();
        Feed complete = Feed.builder()
                .facet(Syndication.of(Syndication.Period.DAILY, 2))
                .facet(License.of("https://example.org/a", "https://example.org/a", "https://example.org/b"))
                .build();

        assertThat(complete.metadataSince(early))
                .isEqualTo(Feed.builder()
                        .facet(Syndication.NONE.withFrequency(2))
                        .facet(License.of("https://example.org/b"))
                        .build());
        assertThat(complete.metadataReplacedSince(early)).isEmpty();
    }

    @Test
    void namesValuesThatAreOtherOnesNow() {
        Feed early = Feed.builder()
                .language("en")
                .facet(Syndication.of(Syndication.Period.DAILY, 1))
                .facet(License.of("https://example.org/a"))
                .facet(new Examples.ExampleFacet("f"))
                .build();
        Feed complete = Feed.builder()
                .language("de")
                .title("News")
                .facet(Syndication.of(Syndication.Period.DAILY, 2))
                .facet(License.of("https://example.org/b"))
                .facet(new Examples.ExampleFacet("changed"))
                .build();

        assertThat(complete.metadataSince(early))
                .isEqualTo(Feed.builder().title("News").build());
        assertThat(complete.metadataReplacedSince(early).keySet())
                .containsExactlyInAnyOrder("language", "facets/syndication", "facets/license", "facets/exampleFacet");
    }

    @Test
    void bringsEveryFieldOfAWholeFeed() {
        Feed whole = Examples.feed().metadata();

        assertThat(whole.metadataSince(NOTHING)).isEqualTo(whole);
        assertThat(fields()).hasSizeGreaterThan(25);
    }

    private static Object value(Method field) throws ReflectiveOperationException {
        Object value = field.invoke(Examples.feed());
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    private static Feed only(Method field, Object value) throws ReflectiveOperationException {
        FeedBuilder builder = Feed.builder();
        Class<?> type = value instanceof List ? Collection.class : value.getClass();
        FeedBuilder.class.getMethod(field.getName(), type).invoke(builder, value);
        return builder.build();
    }
}
