package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1"})
    void readsTheBeginningInEveryEncoding(String charset) {
        assertThat(Head.of("<?xml".getBytes(Charset.forName(charset))).text()).isEqualTo("<?xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsTheBeginningBehindAByteOrderMark(String charset) {
        assertThat(Head.of("\uFEFF \r\n{\"é\"".getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo("{\"é\"");
        assertThat(Head.of("\uFEFF".getBytes(Charset.forName(charset))).text()).isEmpty();
        assertThat(Head.of("\uFEFF{".getBytes(Charset.forName(charset))).text()).isEqualTo("{");
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "<, <", "<a, <a", "' <a', <a", "abc, abc", "'\u00A0 a', a"})
    void readsWhatIsShorterThanAByteOrderMark(String document, String text) {
        assertThat(Head.of(document.getBytes(StandardCharsets.ISO_8859_1)).text())
                .isEqualTo(text);
    }

    @Test
    void looksAtTheFirstBytesOnly() throws IOException {
        byte[] large = new byte[Head.SIZE * 2];
        Arrays.fill(large, (byte) 'a');
        BufferedInputStream in = Head.buffered(new ByteArrayInputStream(large));

        assertThat(Head.peek(in, Optional.empty()).bytes()).hasSize(Head.SIZE);
        assertThat(Head.of(large).bytes()).hasSize(Head.SIZE);
        assertThat(in.readAllBytes()).hasSize(large.length);
    }

    @Test
    void keepsItsBytesToItself() {
        byte[] bytes = {'a', 'b', 'c'};
        Head head = Head.of(bytes);
        bytes[0] = 'x';
        head.bytes()[1] = 'x';

        assertThat(head.bytes()).containsExactly('a', 'b', 'c');
    }

    @Property
    void takesAnyBytes(@ForAll byte[] bytes) {
        assertThat(Head.of(bytes).describe()).isNotEmpty();
        assertThat(Head.of(bytes).bytes()).isEqualTo(bytes);
    }

    @Example
    void knowsAGzipFile() {
        byte[] bytes = {0x1F, (byte) 0x8B, 8, 0};
        assertThat(Head.of(bytes).describe()).isEqualTo("a damaged gzip file");
    }
}
