package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebCharsetTest {
    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GB18030",
        "x-gbk, GB18030",
        "gb_2312-80, GB18030",
        "gb18030, GB18030",
        "Shift_JIS, windows-31j",
        "x-sjis, windows-31j",
        "cp932, windows-31j",
        "EUC-KR, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "korean, x-windows-949",
        "big5, Big5-HKSCS",
        "cn-big5, Big5-HKSCS",
        "latin1, windows-1252",
        "ISO-8859-1, windows-1252",
        "cp1252, windows-1252",
        "x-cp1252, windows-1252",
        "x-cp1251, windows-1251",
        "ISO-8859-9, windows-1254",
        "latin5, windows-1254",
        "ISO-8859-11, x-windows-874",
        "TIS-620, x-windows-874",
        "iso-8859-8-i, ISO-8859-8",
        "Macintosh, x-MacRoman",
        "x-mac-roman, x-MacRoman",
        "ISO-8859-15, ISO-8859-15",
        "euc-jp, EUC-JP",
    })
    void aNameMeansTheCharsetThatBrowsersRead(String label, String charset) {
        assertThat(WebCharset.of(label)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "no name", "utf/8"})
    void unknownNamesMeanNothing(String label) {
        assertThat(WebCharset.of(label)).isEmpty();
    }

    @Test
    void charsetsThatAreNoPartOfAnotherMeanThemselves() {
        assertThat(WebCharset.meant(StandardCharsets.UTF_8)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(WebCharset.meant(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.US_ASCII);
    }
}
