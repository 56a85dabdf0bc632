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
        byte[] held = out.takeHeld();
        assertThat(new String(held, StandardCharsets.US_ASCII)).isEqualTo(">held");
        out.ascii(" b=\"\"");
        out.put(held);
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

        byte[] held = out.takeHeld();
        out.ascii(">");
        out.put(held);
        out.release();
        out.flush();

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("<a>" + "ä&lt;".repeat(40_000));
    }
}
