package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the builders, by reflection over the fields, so that a new field cannot escape them. */
class BuildersTest {
    static Stream<Object> whole() {
        return Stream.of(
                Examples.feed(),
                Examples.article(),
                Examples.comment(),
                Examples.media(),
                Examples.episode(),
                Examples.podcast());
    }

    @ParameterizedTest
    @MethodSource("whole")
    void buildAnEqualValueOfEveryField(Object value) throws ReflectiveOperationException {
        Object builder = value.getClass().getMethod("toBuilder").invoke(value);
        Object again = builder.getClass().getMethod("build").invoke(builder);

        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).isNotSameAs(value);
    }

    static Stream<Object[]> fields() {
        Media bare = Media.builder(Url.of("https://a/"), Media.Role.ENCLOSURE).build();
        return Stream.of(
                        new Object[] {Feed.builder().build(), Examples.feed()},
                        new Object[] {Article.builder().build(), Examples.article()},
                        new Object[] {Comment.builder().build(), Examples.comment()},
                        new Object[] {bare, Examples.media()},
                        new Object[] {Episode.builder().build(), Examples.episode()},
                        new Object[] {Podcast.builder().build(), Examples.podcast()})
                .flatMap(kind -> properties(kind[0].getClass()).map(field -> new Object[] {field, kind[0], kind[1]}));
    }

    private static Stream<Method> properties(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(constant -> constant.getType() == Property.class)
                .map(constant -> {
                    try {
                        return type.getMethod(((Property<?>) constant.get(null)).name());
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(constant + " has no accessor", e);
                    }
                });
    }

    @Test
    void setEveryPropertyOfTheirValue() {
        assertThat(properties(Feed.class)).hasSizeGreaterThan(27);
        assertThat(properties(Article.class)).hasSizeGreaterThan(21);
        assertThat(properties(Comment.class)).hasSize(9);
        assertThat(properties(Media.class)).hasSize(10);
        assertThat(properties(Episode.class)).hasSize(14);
        assertThat(properties(Podcast.class)).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valuesDifferIfAnyFieldDiffers(Method field, Object empty, Object whole) throws ReflectiveOperationException {
        Object value = get(whole, field);
        Object builder = empty.getClass().getMethod("toBuilder").invoke(empty);
        setter(builder, field).invoke(builder, value);
        Object one = builder.getClass().getMethod("build").invoke(builder);

        assertThat(value).as("%s is not in the example", field.getName()).isNotNull();
        assertThat(get(one, field)).isEqualTo(value);
        assertThat(one).isNotEqualTo(empty);
        assertThat(one.hashCode()).isNotEqualTo(empty.hashCode());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void takeBackWhatIsSetToNull(Method field, Object empty, Object whole) throws ReflectiveOperationException {
        Object builder = whole.getClass().getMethod("toBuilder").invoke(whole);
        Method setter = setter(builder, field);
        if (!isList(field)) {
            setter.invoke(builder, (Object) null);
            Object without = builder.getClass().getMethod("build").invoke(builder);

            assertThat(get(without, field)).isNull();
            assertThat(without).isNotEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void copyCollectionsAndRefuseNullByName(Method field, Object empty, Object whole)
            throws ReflectiveOperationException {
        if (!isList(field)) {
            return;
        }
        Object builder = empty.getClass().getMethod("toBuilder").invoke(empty);
        Method setter = setter(builder, field);
        List<Object> given = new ArrayList<>((List<?>) get(whole, field));

        setter.invoke(builder, given);
        Object built = builder.getClass().getMethod("build").invoke(builder);
        given.clear();

        assertThat(get(built, field)).isEqualTo(get(whole, field));
        assertThatThrownBy(((List<?>) get(built, field))::clear).isInstanceOf(UnsupportedOperationException.class);
        assertRefused(setter, builder, null, field.getName());
        assertRefused(setter, builder, Collections.singletonList(null), field.getName());
    }

    @Test
    void refuseNullInAddingMethodsByName() throws ReflectiveOperationException {
        for (Object builder : List.of(Feed.builder(), Article.builder(), Episode.builder(), Podcast.builder())) {
            for (Method adder : builder.getClass().getMethods()) {
                boolean adds = adder.getReturnType() == builder.getClass()
                        && adder.getParameterCount() == 1
                        && adder.getParameterTypes()[0] != Collection.class
                        && Stream.of(
                                        "author",
                                        "contributor",
                                        "link",
                                        "category",
                                        "section",
                                        "media",
                                        "comment",
                                        "hub",
                                        "correction",
                                        "extension",
                                        "facet",
                                        "article",
                                        "skipHour",
                                        "skipDay",
                                        "chapter",
                                        "transcript",
                                        "soundbite",
                                        "person",
                                        "funding",
                                        "url")
                                .anyMatch(adder.getName()::equals);
                if (adds
                        && !adder.getParameterTypes()[0].isPrimitive()
                        && adder.getParameterTypes()[0] != String.class) {
                    assertRefused(adder, builder, null, adder.getName());
                }
            }
        }
    }

    @Test
    void sharesNothingWithTheBuilderItCameFrom() {
        ArticleBuilder builder = Article.builder().author(Person.named("a"));
        Article first = builder.build();
        Article second = builder.author(Person.named("b")).build();

        assertThat(first.authors()).containsExactly(Person.named("a"));
        assertThat(second.authors()).hasSize(2);
        assertThat(first.toBuilder().author(Person.named("c")).build().authors())
                .hasSize(2);
        assertThat(first.authors()).hasSize(1);
    }

    @Test
    void setWhereTheFirstAlternateLinkLeads() {
        Link related = Link.of(Link.RELATED, Url.of("r"));
        Link page = Link.alternate(Url.of("p")).withType("text/html");
        Article article = Article.builder().link(related).link(page).url("q").build();

        assertThat(article.links()).containsExactly(related, page.withHref(Url.of("q")));
        assertThat(article.url()).contains(Url.of("q"));
        assertThat(article.externalUrl()).contains(Url.of("r"));
        assertThat(Article.builder().link(related).url("q").build().links())
                .containsExactly(Link.alternate(Url.of("q")), related);
        assertThatNullPointerException()
                .isThrownBy(() -> Feed.builder().url((Url) null))
                .withMessage("url");
    }

    @Test
    void takeAFeedApartFromItsArticles() {
        Feed feed = Examples.feed();

        assertThat(feed.metadata().articles()).isEmpty();
        assertThat(feed.metadata().toBuilder().articles(feed.articles()).build())
                .isEqualTo(feed);
        Feed metadata = feed.metadata();
        assertThat(metadata.metadata()).isSameAs(metadata);
        assertThat(feed.url()).contains(Url.of("https://a/"));
        assertThat(feed.selfUrl()).contains(Url.of("https://a/feed"));
        assertThat(feed.baseUrl()).isEqualTo(feed.selfUrl());
    }

    @Test
    void resolvesAgainstTheAddressOfTheFeedUnlessItIsOnAnotherHostThanTheSite() {
        Link self = Link.self("https://a/feed");

        assertThat(withLinks(self).baseUrl()).contains(self.href());
        assertThat(withLinks(Link.alternate(Url.of("news")), self).baseUrl()).contains(self.href());
        assertThat(withLinks(self, Link.alternate(Url.of("https://b/"))).baseUrl())
                .contains(Url.of("https://b/"));
        assertThat(withLinks(self, Link.alternate(Url.of("https://a/news/"))).baseUrl())
                .contains(self.href());
        assertThat(withLinks(self, Link.alternate(Url.of("https://A/news/"))).baseUrl())
                .contains(self.href());
        assertThat(withLinks(Link.alternate(Url.of("https://b/"))).baseUrl()).contains(Url.of("https://b/"));
        assertThat(withLinks(Link.alternate(Url.of("news"))).baseUrl()).isEmpty();
    }

    private static Feed withLinks(Link... links) {
        return Feed.builder().links(List.of(links)).build();
    }

    private static void assertRefused(Method method, Object target, Object argument, String name) {
        assertThatThrownBy(() -> method.invoke(target, argument))
                .as("%s(%s)", method, argument)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessage(name);
    }

    private static Method setter(Object builder, Method field) throws NoSuchMethodException {
        Type[] arguments = ((ParameterizedType) field.getGenericReturnType()).getActualTypeArguments();
        return builder.getClass()
                .getMethod(field.getName(), isList(field) ? Collection.class : (Class<?>) arguments[0]);
    }

    private static boolean isList(Method field) {
        return field.getReturnType() == List.class;
    }

    private static Object get(Object owner, Method field) throws ReflectiveOperationException {
        Object value = field.invoke(owner);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    @Test
    void aSourceHasNoArticlesOfItsOwn() {
        Feed feed = Feed.builder().title("innermost").build();
        for (int i = 0; i < 20_000; i++) {
            feed = Feed.builder()
                    .title("T")
                    .article(Article.builder().source(feed).build())
                    .build();
        }

        assertThat(feed.hashCode()).isEqualTo(feed.toBuilder().build().hashCode());
        assertThat(feed.articles().get(0).source())
                .contains(Feed.builder().title("T").build());
    }
}
