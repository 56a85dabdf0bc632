package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.report.Finding;
import dev.galley.testkit.RoundTrip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'author': {'name': 'Ann'}, 'authors': [{'name': 'Ann'}, {'name': 'Bob'}]",
                "'authors': [{'name': 'Ann'}, {'name': 'Bob'}], 'author': {'name': 'Ann'}",
            })
    void takesOnePersonInTheMembersOfBothVersionsForOne(String members) throws IOException {
        assertThat(authors(members)).containsExactly(Person.named("Ann"), Person.named("Bob"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'authors': [{'name': 'Ann'}, {'name': 'Ann'}] | 2",
                "'author': {'name': 'Ann'}, 'authors': [{'name': 'Ann'}, {'name': 'Ann'}] | 2",
                "'author': {'name': 'Ann'}, 'authors': [{'name': 'Ann', '_desk': 'news'}] | 2",
            })
    void keepsTwoPeopleWhoOnlyLookTheSame(String members, int count) throws IOException {
        assertThat(authors(members)).hasSize(count).containsOnly(Person.named("Ann"));
    }

    @Test
    void writesTheAuthorsOfTheSourceForAnArticleWithoutAuthors() {
        Person ada = Person.named("Ada").withEmail("ada@log.example");
        Feed source = Feed.builder().title("Log").author(ada).build();
        RoundTrip trip = RoundTrip.of(
                new JsonFeedFormat(),
                Feed.builder()
                        .title("Planet")
                        .author(Person.named("Keeper"))
                        .article(Article.builder().id("1").source(source).build())
                        .article(Article.builder()
                                .id("2")
                                .author(Person.named("Bo"))
                                .source(source)
                                .build())
                        .build());

        assertThat(trip.back().articles())
                .extracting(Article::authors)
                .containsExactly(List.of(Person.named("Ada")), List.of(Person.named("Bo")));
        assertThat(trip.written())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("reduced.authors", "lost.source", "lost.source");
        trip.assertFaithful();
    }

    private static List<Person> authors(String members) throws IOException {
        String document = "{'version': 'https://jsonfeed.org/version/1.1', 'items': [], " + members + "}";
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Feeds.read(new ByteArrayInputStream(bytes)).authors();
    }
}
