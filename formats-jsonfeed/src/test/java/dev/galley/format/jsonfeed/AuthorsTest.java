package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.model.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static List<Person> authors(String members) throws IOException {
        String document = "{'version': 'https://jsonfeed.org/version/1.1', 'items': [], " + members + "}";
        byte[] bytes = document.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return Feeds.read(new ByteArrayInputStream(bytes)).authors();
    }
}
