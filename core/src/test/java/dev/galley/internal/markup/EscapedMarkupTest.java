package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escaped tags in texts, by mistake or on purpose. */
class EscapedMarkupTest {
    private final EscapedMarkup escaped = new EscapedMarkup();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <b>new</b> boat | <b>",
                "<P>One.</p> | <P>",
                "<p>One.<p>Two. | <p>",
                "one<br>two<br/>three | <br>",
                "See <a href=x>here | <a href=x>",
                "<img src=a.png> | <img src=a.png>",
                "<!-- more --> | <!-- more -->",
                "Use <td> or <em>this</em> | <em>"
            })
    void recognisesMarkupThatWasMeantToBeShown(String text, String tag) {
        assertThat(escaped.find(text)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two <td> in a row",
                "Omit the </li>",
                "A <br> breaks the line",
                "<td> and <th> are cells",
                "List<String> of 2 < 3 > 1",
                "a < b & c > d"
            })
    void acceptsTextAboutMarkup(String text) {
        assertThat(escaped.find(text)).isNull();
    }

    @Test
    void joinsThePartsOfOneParagraphOnly() {
        assertThat(escaped.find("<p>See ")).isNull();
        assertThat(escaped.find(".</p>")).isEqualTo("<p>");

        escaped.clear();
        assertThat(escaped.find("End it with </p>")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b ", "<!--", "<!-->", "</b\t", "<"})
    @Timeout(10)
    void takesTimeInProportionToTheText(String start) {
        String text = start.repeat(500_000) + ">";

        assertThat(escaped.find(text + "</nothing>"))
                .satisfiesAnyOf(
                        found -> assertThat(found).isNull(),
                        found -> assertThat(found).startsWith("<"));
        Markup.PLAIN.check(text, (code, arguments) -> assertThat(code).isEqualTo("text.undeclared-markup"));
    }
}
