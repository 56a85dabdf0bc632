package dev.galley.format.xml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8OutputTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Utf8Output out = new Utf8Output(written);

    @Test
    void flushesOnlyTheOutputBeforeTheHeldOne() throws IOException {
        out.ascii("<a");
        out.hold();
        out.ascii(">held");

        out.flush();
        out.flush();

        assertThat(written).hasToString("<a");
        int position = out.position();
        out.ascii(" b=\"\"");
        out.moveBeforeHeld(position);
        out.release();
        out.flush();
        assertThat(written).hasToString("<a b=\"\">held");
    }

    @Test
    void keepsHeldOutputThatOutgrowsTheBufferBetweenFlushes() throws IOException {
        String text = "ä<".repeat(20_000);
        out.ascii("<a");
        out.hold();
        out.escape(text, false);
        out.flush();
        out.escape(text, false);

        int position = out.position();
        out.ascii(">");
        out.moveBeforeHeld(position);
        out.release();
        out.flush();

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("<a>" + "ä&lt;".repeat(40_000));
    }

    @Test
    void keepsSurrogatePairsAtEveryPositionTogether() throws IOException {
        for (int before = 1_000; before < 1_050; before++) {
            String text = "a".repeat(before) + "\uD83D\uDCF0".repeat(1_100);
            written.reset();

            out.escape(text, false);
            out.flush();

            assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(out.takeReplaced()).isFalse();
        }
    }

    @Test
    void replacesUnpairedSurrogatesAndForbiddenCharacters() throws IOException {
        out.escape("\uD83Da\uDCF0\u0001\uFFFE\uD83D", true);
        out.flush();

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD");
        assertThat(out.takeReplaced()).isTrue();
    }

    @Test
    void escapesLineBreaksOnlyWhereReadersWouldChangeThem() throws IOException {
        out.escape("\"\t\n\r<", true);
        out.escape("\"\t\n\r>", false);
        out.raw("<b>\t\n\r\u007F");
        out.flush();

        assertThat(written.toString(StandardCharsets.UTF_8))
                .isEqualTo("&quot;&#9;&#10;&#13;&lt;" + "\"\t\n&#13;&gt;" + "<b>\t\n\r\u007F");
    }
}
