package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Damage.assertIsReadAs;
import static dev.galley.format.jsonfeed.Damage.assertKeepsItems;
import static dev.galley.format.jsonfeed.Damage.head;
import static dev.galley.format.jsonfeed.Damage.item;
import static dev.galley.format.jsonfeed.Damage.middle;
import static dev.galley.format.jsonfeed.Damage.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Text;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads feeds with brackets and braces too many, or missing. */
class MisplacedBracketsTest {
    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'attachments':[AT}] ~ 'attachments':[AT]",
                "'attachments':[AT},AT] ~ 'attachments':[AT,AT]",
                "'attachments':[AT,AT}],'title':'Two' ~ 'attachments':[AT,AT],'title':'Two'",
                "'authors':[{'name':'Ada'}},{'name':'Bob'}],'title':'Two'"
                        + " ~ 'authors':[{'name':'Ada'},{'name':'Bob'}],'title':'Two'",
                "'tags':['a'}],'title':'Two' ~ 'tags':['a'],'title':'Two'",
                "'tags':['a'},'b'] ~ 'tags':['a','b']",
                "'_x':[1},2],'title':'Two' ~ '_x':[1,2],'title':'Two'",
                "'_x':[{'a':[1}]}],'title':'Two' ~ '_x':[{'a':[1]}],'title':'Two'",
            })
    void aBraceInANestedArrayIsPassedOver(String damaged, String meant) throws IOException {
        assertIsReadAs(item(quoted(damaged)), item(quoted(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'authors':[{'name':'Ada'}", "'hubs':[{'type':'x','url':'y'}", "'_x':[1"})
    void aBraceInAnArrayOfTheHeadIsPassedOver(String array) throws IOException {
        assertIsReadAs(head(quoted(array + "}]")), head(quoted(array + "]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {",{'id':'2'}]},", ",{'id':'2'}}]},", ",{'id':'2'}],"})
    void itemsAfterAnEarlyEndOfTheFeedAreRead(String damaged) throws IOException {
        assertIsReadAs(middle(quoted(damaged)), middle(quoted(",{'id':'2'},")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'authors':[{'name':'Ada'],'_ext':{'a':1} ~ 'authors':[{'name':'Ada'}],'_ext':{'a':1}",
                "'authors':[{'name':'Ada'],'_ext':{'a':1},'title':'Two'"
                        + " ~ 'authors':[{'name':'Ada'}],'_ext':{'a':1},'title':'Two'",
                "'attachments':[{'url':'https://h.example/a'],'_ext':5 ~ 'attachments':[{'url':'https://h.example/a'}],'_ext':5",
                "'authors':[{'name':'Ada','_x':{'b':1}],'title':'Two'"
                        + " ~ 'authors':[{'name':'Ada','_x':{'b':1}}],'title':'Two'",
            })
    void anUnknownMemberAfterAnObjectWithoutBraceBelongsToTheItem(String damaged, String meant) throws IOException {
        assertIsReadAs(item(quoted(damaged)), item(quoted(meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'attachments':[AT,'_ext':{'a':1},'title':'Two'",
                "'authors':[{'name':'Ada'},'_ext':{'a':1},'title':'Two'",
                "'authors':[{'name':'Ada'},'other':7,'title':'Two'",
                "'tags':['a','_ext':{'a':1},'title':'Two'",
                "'authors':[{'name':'Ada'}'_ext':{'a':1}],'title':'Two'",
            })
    void anUnknownMemberAfterAnArrayWithoutBracketCostsNoItem(String members) throws IOException {
        assertThat(assertKeepsItems(item(quoted(members))).headline()).contains(Text.plain("Two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'authors':[{'name':'Ada'],'_ext':{'a':1}", "'authors':[{'name':'Ada'},'_ext':{'a':1}"})
    void anUnknownMemberAfterAnArrayOfTheHeadCostsNoItem(String members) {
        assertThat(read(head(quoted(members))).feed().articles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'attachments':AT,AT] ~ 'attachments':[AT,AT]",
                "'attachments':AT,AT],'title':'Two' ~ 'attachments':[AT,AT],'title':'Two'",
                "'authors':{'name':'A'},{'name':'B'},{'name':'C'}],'title':'Two'"
                        + " ~ 'authors':[{'name':'A'},{'name':'B'},{'name':'C'}],'title':'Two'",
                "'tags':'a','b'],'title':'Two' ~ 'tags':['a','b'],'title':'Two'",
                "'tags':'a','b','c'] ~ 'tags':['a','b','c']",
                "'authors':{'name':'A'},{'name':'B'},'title':'Two' ~ 'authors':[{'name':'A'},{'name':'B'}],'title':'Two'",
            })
    void valuesOfAnArrayWithoutOpeningBracketAreRead(String damaged, String meant) throws IOException {
        assertIsReadAs(item(quoted(damaged)), item(quoted(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'authors':[{'name':'A'},{'name':'B'}]", "'_x':[{'a':1},{'a':2}]"})
    void anArrayOfTheHeadWithoutOpeningBracketCostsNoItem(String array) {
        assertThat(read(head(quoted(array.replace("[", "")))).feed().articles()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "[", "( "})
    void theFirstBraceMayBeMissing(String instead) {
        String whole = head("\"title\":\"Harbour\",\"authors\":[{\"name\":\"Ada\"}]");

        assertThat(read(instead + whole.substring(1)).feed())
                .isEqualTo(read(whole).feed());
        assertThat(read(instead + whole.substring(1)).findings())
                .extracting(finding -> finding.message().toLowerCase(Locale.ROOT))
                .contains("the opening brace of an object is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'author':{'name':'Fa'",
                "'author':{'name':'Fa','url':'https://f.example/'",
                "'authors':[{'name':'Fa'"
            })
    void itemsInAnAuthorWithoutBraceAreThoseOfTheFeed(String author) {
        String whole = head(quoted("'title':'T','author':{'name':'Fa'}"));
        ReadResult result = read(head(quoted("'title':'T'," + author)));

        assertThat(result.feed().articles()).isEqualTo(read(whole).feed().articles());
        assertThat(result.feed().authors())
                .extracting(person -> person.name().orElse(""))
                .containsExactly("Fa");
        assertThat(result.feed().extensions()).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }
}
