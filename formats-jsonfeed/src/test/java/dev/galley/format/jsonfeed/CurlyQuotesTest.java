package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Damage.assertIsReadAs;
import static dev.galley.format.jsonfeed.Damage.item;
import static dev.galley.format.jsonfeed.Damage.middle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.jsonfeed.token.JsonFault;
import dev.galley.model.Text;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads names and strings in typographic quotation marks. */
class CurlyQuotesTest {
    private static final String ITEM =
            ",{<id>:<2>,<title>:<Two>,<content_text>:<b, c>,<tags>:[<x>,<y>],<authors>:[{<name>:<Ada>}],<attachments>:[AT]},";

    private static String marked(String text, String open, String close) {
        return text.replace("<", open).replace(">", close);
    }

    @ParameterizedTest
    @CsvSource({"\u201C,\u201D", "\u201E,\u201C", "\u201D,\u201D", "\u201F,\u201D", "\u201C,\u201C"})
    void typographicQuotationMarksAreReadAsThoseOfJson(String open, String close) throws IOException {
        assertIsReadAs(middle(marked(ITEM, open, close)), middle(marked(ITEM, "\"", "\"")));

        String whole = middle(marked(ITEM, "\"", "\""));
        String head = "\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour\",";
        String marked = marked("<version>:<https://jsonfeed.org/version/1.1>,<title>:<Harbour>,", open, close);
        assertIsReadAs(whole.replace(head, marked), whole);
        assertIsReadAs(whole.replaceAll("\"([^\"]*)\"", open + "$1" + close), whole);
    }

    @Test
    void theyAreReportedAsSuch() {
        assertThat(Damage.read(item("\u201Ctitle\u201D:\"Two\"")).findings())
                .extracting(finding -> finding.message())
                .containsExactly(JsonFault.CURLY_QUOTES.problem());
    }

    @Test
    void typographicQuotationMarksInsideAStringStay() throws IOException {
        assertIsReadAs(
                item("\"title\":\u201CTwo \u201Cinner\u201D x\u201D,\"tags\":[\"x\"]"),
                item("\"title\":\"Two \u201Cinner\u201D x\",\"tags\":[\"x\"]"));
        assertThat(Damage.read(item("\"title\":\"\u201CTwo\u201D\",}"))
                        .feed()
                        .articles()
                        .get(1)
                        .headline())
                .contains(Text.plain("\u201CTwo\u201D"));
    }

    @Test
    void theyMayBeMixedWithStraightOnes() throws IOException {
        String meant = item("\"title\":\"Two\",\"tags\":[\"x\"]");
        assertIsReadAs(item("\u201Ctitle\":\"Two\",\"tags\":[\"x\"]"), meant);
        assertIsReadAs(item("\"title\u201D:\"Two\",\"tags\":[\"x\"]"), meant);
        assertIsReadAs(item("\"title\":\u201CTwo\",\"tags\":[\"x\"]"), meant);
    }

    @Test
    void aMarkBeforeAColonIsNoName() throws IOException {
        assertIsReadAs(item("\"title\"\u201C:\"Two\",\"tags\":[\"x\"]"), item("\"title\":\"Two\",\"tags\":[\"x\"]"));
        assertThat(Damage.read(item("\"tags\":[\"x\"],\"\u201C\u201C:12}]}"))).isNotNull();
    }
}
