package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {
    private static final PolicyRule RULE = PolicyRule.of(Formatting.TYPE);

    @ParameterizedTest
    @ValueSource(strings = {"[url=https://harbour.example]", "[/url]", "[/B]", "[LINK=x]"})
    void findsBbCode(String tag) {
        Tried tried = Tried.on(RULE, "See " + tag);
        assertThat(tried.codes()).containsExactly("formatting.bbcode");
        assertThat(tag).startsWith(tried.covered().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='display: none'>",
                "<span style=\"Visibility:hidden\">",
                "<b hidden>",
                "<i style='font-size:0px'>",
                "<font color=white>",
                "<font color='#fff'>",
                "<span style='color:rgb(255, 255, 255)'>",
                "<span style='color:#123456;background:#123456'>",
                "<span style='color: transparent !important'>",
                "<div style='position:absolute;left:-9999px'>",
                "<img src=x width=0 height=\"0\">",
                "<b style='opacity:0.0'>",
                "<template>"
            })
    void findsHiddenContent(String tag) {
        Tried tried = Tried.on(RULE, Text.html("Hello " + tag + "casino"));
        assertThat(tried.codes()).containsExactly("formatting.hidden");
        assertThat(tried.covered()).containsExactly(tag);
    }

    @Test
    void findsHtmlComments() {
        Tried tried = Tried.on(RULE, Text.html("Hello <!-- casino --> world<!---->"));
        assertThat(tried.codes()).containsExactly("formatting.comment");
        assertThat(tried.covered()).containsExactly("<!-- casino -->");
    }

    @Test
    void findsInvisibleCharacters() {
        Tried tried = Tried.on(RULE, "v\u200Bi\u200Ba\u200Bg\u200Bra \u200Btxt");
        assertThat(tried.codes()).containsExactly("formatting.invisible");
        assertThat(tried.covered()).containsExactly("\u200B");
        assertThat(tried.why()).contains("5 invisible characters; the maximum is 3");
    }

    @Test
    void findsTextThatIsShownInReverse() {
        Tried tried = Tried.on(RULE, "Look: \u202Eexample.maps\u202C, and call \u202D+44 7700 900123\u202C");
        assertThat(tried.codes()).containsExactly("formatting.reversed");
        assertThat(tried.covered()).containsExactly("\u202E");
        assertThat(Tried.on(RULE, "Call \u202D+44 7700 900123\u202C").codes()).isEmpty();
    }

    @Test
    void findsSoftHyphensBetweenSingleLetters() {
        assertThat(Tried.on(RULE, "v\u00ADi\u00ADa\u00ADg\u00ADr\u00ADa").codes())
                .containsExactly("formatting.invisible");
    }

    @Test
    void findsStackedMarks() {
        Tried tried = Tried.on(RULE, "He" + "\u0301\u0302\u0303\u0304\u0305\u0306" + "llo");
        assertThat(tried.codes()).containsExactly("formatting.marks");
        assertThat(tried.covered()).containsExactly("e\u0301\u0302\u0303\u0304\u0305\u0306");
    }

    @Test
    void findsFullWidthLettersAmongOrdinaryOnes() {
        assertThat(Tried.on(RULE, "ｆｒｅｅ ｓｐｉｎｓ ｈｅｒｅ today").codes()).containsExactly("formatting.styled");
        assertThat(Tried.on(RULE, "東京のＡＢＣＤＥＦＧＨＩＪＫＬの話").codes()).isEmpty();
    }

    @Test
    void passesJapaneseLaughterInWideLetters() {
        assertThat(Tried.on(RULE, "それはない" + "ｗ".repeat(20)).matches()).isFalse();
        assertThat(Tried.on(RULE, "ｗ".repeat(20)).matches()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "these people are v e r m i n | v e r m i n",
                "h.a.t.r.e.d! | h.a.t.r.e.d",
                "кто любит к_а_з_и_н_о | к_а_з_и_н_о",
                "die R-A-T-0-0-n-e-n da | R-A-T-0-0-n-e-n",
                "p u t  t h e m out | p u t  t h e m",
                "كـ.ـا.ز.يـ.ـنـ.ـو | كـ.ـا.ز.يـ.ـنـ.ـو",
            })
    void findsWordsSpelledLetterByLetter(String text, String word) {
        Tried tried = Tried.on(RULE, text);
        assertThat(tried.codes()).containsExactly("formatting.spelled");
        assertThat(tried.covered()).containsExactly(word);
        assertThat(Tried.on(RULE.withWeight(2), text).entry().weight()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.N.I.C.E.F. and the U.S.A., e.g. a.k.a. A. B. Miller",
                "T I T L E",
                "plan a b c",
                "h a h a h a",
                "а я и к ней, и в лес",
                "我 们 都 很 好 吗",
                "x = a - b * c",
                "1 2 3 4 5 6 7"
            })
    void passesSingleLettersThatSpellNoWord(String text) {
        assertThat(Tried.on(RULE, text).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[i] = b[j] [sic] [1] [b] [/etc]",
                "👨‍👩‍👧‍👦 👩‍❤️‍👩 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "می‌خواهم می‌روم نمی‌دانم می‌شود می‌کنم",
                "Tiếng Việt",
                "អត្ថបទ\u200Bនេះ\u200Bល្អ\u200Bណាស់\u200Bខ្ញុំ\u200Bចូលចិត្ត\u200Bអាន\u200Bរាល់\u200Bថ្ងៃ",
                "บทความ\u200Bนี้\u200Bดี\u200Bมาก\u200Bเลย\u200Bครับ",
                "ບົດ\u200Bຄວາມ\u200Bນີ້\u200Bດີ\u200Bຫຼາຍ\u200Bແທ້",
                "ဒီ\u200Bဆောင်းပါး\u200Bက\u200Bအရမ်း\u200Bကောင်း\u200Bတယ်",
                "Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft",
                "שָׁלוֹם",
                "<span style='display:none'> is how one hides it"
            })
    void passesOrdinaryPlainText(String text) {
        assertThat(Tried.on(RULE, text).codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello <b>world</b></p>",
                "<img src=x width=100 height=0>",
                "<span style='color:red'>x</span>",
                "<span style='color:white;background:black'>x</span>",
                "<p style='font-size:10px;opacity:0.5;left:0'>x</p>",
                "<i style=';;:;color'>x</i>"
            })
    void passesOrdinaryMarkup(String markup) {
        assertThat(Tried.on(RULE, Text.html(markup)).codes()).isEmpty();
    }

    @Test
    void findsOnlyTheConfiguredKinds() {
        PolicyRule bbCode = RULE.with(Formatting.TRICKS, List.of(FormattingTrick.BBCODE));
        assertThat(Tried.on(bbCode, Text.html("<b hidden>x</b><!-- y -->\u200B\u200B\u200B\u200B"))
                        .matches())
                .isFalse();
        assertThat(Tried.on(bbCode, Text.html("[/b]")).matches()).isTrue();
    }
}
