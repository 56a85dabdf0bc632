package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Damage.assertIsReadAs;
import static dev.galley.format.jsonfeed.Damage.assertKeepsItems;
import static dev.galley.format.jsonfeed.Damage.head;
import static dev.galley.format.jsonfeed.Damage.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads members whose names are not followed by a colon and a value, but by something else first. */
class NamesWithoutColonTest {
    @ParameterizedTest
    @ValueSource(strings = {"\":", " oops :", ",:", ";:", " ; :", "]:", "}:", ".:", "::", "' :"})
    void junkBeforeAColonIsPassedOver(String colon) throws IOException {
        for (String member : new String[] {
            "\"authors\":[{\"name\":\"Ada\",\"url\":\"https://a.example/\"}]",
            "\"title\":\"Two\",\"tags\":[\"x\"]",
            "\"tags\":[\"x\"],\"title\":\"Two\"",
            "\"title\":\"Two\",\"attachments\":[AT]"
        }) {
            assertIsReadAs(
                    item(member.replaceAll("(title|authors|tags|attachments)\":", "$1\"" + colon)), item(member));
        }
        String meant = head("\"title\":\"T\",\"authors\":[{\"name\":\"Ada\"}]");
        assertIsReadAs(meant.replace("authors\":", "authors\"" + colon), meant);
        assertIsReadAs(meant.replace("items\":", "items\"" + colon), meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'url': ,'https://h.example/2','title':'Two' ~ 'url':'https://h.example/2','title':'Two'",
                "'url': }'https://h.example/2','title':'Two' ~ 'url':'https://h.example/2','title':'Two'",
                "'authors':[{'name':'Ada','url': ,'https://a.example/'}] ~ 'authors':[{'name':'Ada','url':'https://a.example/'}]",
                "'attachments':[{'url': ,'https://h.example/x','mime_type':'a/b'}]"
                        + " ~ 'attachments':[{'url':'https://h.example/x','mime_type':'a/b'}]",
            })
    void aCommaOrBraceBeforeAnAddressIsPassedOver(String damaged, String meant) throws IOException {
        assertIsReadAs(item(damaged.replace('\'', '"')), item(meant.replace('\'', '"')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"url\": {\"https://harbour.example/2\",\"title\":\"Two\"",
                "\"url\": {\"https://harbour.example/2\"},\"title\":\"Two\"",
                "\"url\": [\"https://harbour.example/2\",\"title\":\"Two\"",
                "\"authors\":[{\"name\":\"Ada\",\"url\": {\"https://a.example/\"}],\"title\":\"Two\"",
            })
    void theSlashesOfAnAddressInBracketsAreNoComment(String members) throws IOException {
        assertThat(assertKeepsItems(item(members)).headline()).contains(Text.plain("Two"));
    }

    @Test
    void anAddressInABraceIsRead() throws IOException {
        assertThat(assertKeepsItems(item("\"url\": {\"https://harbour.example/2\",\"title\":\"Two\""))
                        .url())
                .hasValueSatisfying(url -> assertThat(url.value()).isEqualTo("https://harbour.example/2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\u201C"})
    void aQuotationMarkThatEnclosesNothingIsPassedOver(String mark) throws IOException {
        String meant = "\"tags\":[\"x\",\"y\"],\"title\":\"Two\",\"authors\":[{\"name\":\"Ada\"},{\"name\":\"Bob\"}]";
        for (String token :
                new String[] {"[\"x", "\"y", "],\"title", "\"title", ",\"authors", "[{", "{\"name", ",{", "}]"}) {
            assertThat(assertKeepsItems(item(meant.replace(token, mark + token)))
                            .headline())
                    .as(token)
                    .contains(Text.plain("Two"));
        }
    }

    @Test
    void aDoubledQuotationMarkBeforeANameIsPassedOver() throws IOException {
        assertIsReadAs(item("\"tags\":[\"x\"],\"\"title\":\"Two\""), item("\"tags\":[\"x\"],\"title\":\"Two\""));
        assertIsReadAs(item("\"tags\":[\"x\"]\",\"title\":\"Two\""), item("\"tags\":[\"x\"],\"title\":\"Two\""));
    }
}
