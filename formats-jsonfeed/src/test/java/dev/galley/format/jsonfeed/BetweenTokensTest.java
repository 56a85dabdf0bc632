package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Damage.assertIsReadAs;
import static dev.galley.format.jsonfeed.Damage.head;
import static dev.galley.format.jsonfeed.Damage.item;
import static dev.galley.format.jsonfeed.Damage.middle;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads feeds with comments and control characters between the tokens. */
class BetweenTokensTest {
    private static final String MEANT =
            "'title':'Two','tags':['x','y'],'authors':[{'name':'Ada'}],'attachments':[AT,AT]";

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"/* c */", "// cEOL", "# cEOL", "/**/", "/* a */ // b, 'c': {EOL", "NUL", "NULNUL "})
    void commentsAndControlCharactersArePassedOverBetweenAllTokens(String between) throws IOException {
        String meant = item(quoted(MEANT));
        for (String token : new String[] {":", ",", "[", "]", "{"}) {
            assertIsReadAs(item(quoted(MEANT.replace(token, between + token))), meant);
            assertIsReadAs(item(quoted(MEANT.replace(token, token + between))), meant);
        }
        assertIsReadAs(
                head(quoted("'title':'T','authors'" + between + ":[{'name':'Fa'}]")),
                head(quoted("'title':'T','authors':[{'name':'Fa'}]")));
        assertIsReadAs(middle(between + quoted(",{'id':'2'},") + between), middle(quoted(",{'id':'2'},")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'title':'Two',/* oopsEOL'tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':'Two' /* it is 'Two'EOL,'tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':'Two',/* oops 'tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':/* oops 'Two','tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':'Two','tags':['x'] /* oops ~ 'title':'Two','tags':['x']",
                "'title':'Two',/* oops /* closed */ 'tags':['x'] ~ 'title':'Two','tags':['x']",
            })
    void aCommentWithoutEndEndsWithTheLineOrBeforeTheNextToken(String damaged, String meant) throws IOException {
        assertIsReadAs(item(quoted(damaged)), item(quoted(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",{'id':'2'},/* oops ", ",{'id':'2'}/* oops ,"})
    void aCommentWithoutEndBetweenItemsCostsNone(String damaged) throws IOException {
        assertIsReadAs(middle(quoted(damaged)), middle(quoted(",{'id':'2'},")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "'title':'Two',// oops 'tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title'//:'Two','tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':'Two'# oops ,'tags':['x'] ~ 'title':'Two','tags':['x']",
                "'title':'Two','tags':[// 'x'] ~ 'title':'Two','tags':['x']",
            })
    void aCommentInALongLineEndsBeforeTheNextToken(String damaged, String meant) throws IOException {
        assertIsReadAs(item(quoted(damaged)), item(quoted(meant)));
    }
}
