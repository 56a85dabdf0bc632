package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionsTest {
    private static boolean isHit(String term, String language, String text) {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term(term).inflected().build());
        return !matcher.matches(matcher.normalizer().normalize(text), Optional.ofNullable(language))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zedo, es, un zedazo de pan", "zol, nl, de zolster", "zon, en, an zonest man"})
    void takesNoEndingsThatMakeOtherWords(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zurkle, en, two zurkles",
        "zurkle, en, they zurkled",
        "zurkle, en, such a zurkler",
        "zurkle, en, stop zurklin' here",
        "zurk, en, zurkz",
        "plob, en, plobbers",
        "blarty, en, blarties",
        "blarty, en, the blartiest of all",
        "zurk, en, a zurky thing",
        "plob, en, a plobby thing",
        "plob, en, the plobbest of all",
        "blöp, de, das blöpeste",
        "zurke, de, noch zurkere",
        "zurm, nl, het zurmste",
        "zurkot, sv, zurkotens fel",
        "zum, sv, ännu zummare",
        "zurkot, da, zurkoternes fejl",
        "zurke, nb, den zurka",
        "zurkotti, fi, zurkotteja ja zurkottien",
        "zurka, fi, zurkalle",
        "zürke, hu, zürkével",
        "zarom, hu, zaromnak",
        "zaptal, tr, zaptallara",
        "zaptal, tr, zaptalsınız",
        "zaxmaq, az, zaxmağın",
        "зурот, ru, эта зуротка",
        "зурой, ru, ещё зурее",
        "zurkot, ro, zurkoată",
        "zurkas, lt, zurkių",
        "zurkoot, et, zurkoodile",
        "зақымақ, kk, зақымақтар",
        "zahmoq, uz, zahmoqlar",
        "зэнэг, mn, зэнэгүүд",
        "বোকজ, bn, বোকজরা",
        "zurko, es, zurkito",
        "zurko, pt, zurkinha",
        "zurkón, es, unos zurkones",
        "zurkón, es, una zurkona",
        "zurkés, es, los zurkeses",
        "zurkão, pt, uns zurkões",
        "zurkal, fr, des zurkaux",
        "zurko, it, i zurki",
        "zurco, it, gli zurchi",
        "zurek, pl, te zurki",
        "zurkita, pl, ci zurkici",
        "zurkák, cs, ti zurkáci",
        "зурок, ru, какие зурки",
        "зурец, ru, двух зурцев",
        "зурёл, ru, этого зурла",
        "zurk, de, Ihr Zurken!",
        "zurk, de, die Zurkinnen",
        "zurke, de, diese Zurken",
        "zurk, sv, zurkarna",
        "zurk, nl, die zurken",
        "zurk, fr, les zurkes",
        "zurko, es, las zurkas",
        "zurka, it, le zurke",
        "zurk, tr, zurklar",
        "zurka, pl, te zurki",
        "zurk, hu, zurkok",
        "зурк, ru, какие зурки",
        "зурка, ru, этой зуркой",
        "зурк, , какие зурки",
        "зурк, uk, зурками",
        "ζουρκος, el, οι ζουρκοι",
        "flibber, en, flibbered",
        "flibber, en, flibberred",
        "blarty, en, blartying",
        "zurk, en, zurk3d",
        "зуркый, ru, зуркая",
        "зуркий, uk, зуркі",
        "зурк, uk, зурків",
        "zurkia, pl, zurkie",
        "zurkoot, nl, zurkoten",
        "zul, nl, zullen",
        "zurka, sv, zurkor",
        "zurkak, tr, zurkağı",
        "ζουρκος, el, ζουρκο",
        "зурк, bg, зурци",
        "zurkys, lt, zurkiai",
        "zurkil, pt, zurkis",
        "zurka, ca, zurkes",
        "غبي, ar, غبيين",
        "ζουρκας, el, οι ζουρκες",
        "ζουρκης, el, τους ζουρκηδες",
        "zurkal, tr, zurkallar",
        "zurkak, nl, die zurkakken",
        "zurken, fr, une zurkenne",
        "zurkum, sv, zurkumma",
        "zurkost, ro, zurkoști",
        "zurka, hr, zurke",
        "zurk, hr, zurkog",
        "зурка, sr, зурке",
        "zurka, pl, zurków",
        "zurki, pl, zurkiego",
        "zurký, cs, zurkého",
        "zurka, hu, zurkák",
        "zurke, hu, zurkék",
        "zurketti, fi, zurketit",
        "zurk, id, zurknya",
        "zurk, et, zurkid",
        "zurkas, lt, zurkai",
        "zurks, lv, zurki",
        "зуркой, ru, зуркые",
        "зуркий, uk, зуркого",
        "зурень, uk, зурня",
        "зурнья, ru, зурней",
        "зурк, bg, зурко",
        "गधा, hi, गधे",
        "गधा, hi, गधों",
        "حمار, ar, حمارين",
        "حمار, ar, حماره",
        "حمار, fa, حمارها",
        "חמור, he, חמורים",
        "חמורה, he, חמורות",
        "ზურკი, ka, ზურკები",
    })
    void endingsOfTheLanguageMayFollow(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "zurk, en, Zurken",
        "zurk, , Zurken",
        "zurk, en, зурки",
        "zurkle, en, a zurklefish",
        "zurkle, en, zurklewise",
        "zurk, de, Zurkhaus",
        "zurkón, es, zurkon",
        "zurkón, en, zurkones",
        "zurek, pl, zur",
        "зурок, ru, зур",
        "zurk, de, Zurkung",
        "зурк, ru, зуркология",
        "зурка, ru, зурк",
        "zurka, it, zurk",
        "zurkal, de, zurkallar",
        "зурка, , zurke",
        "गधा, hi, गधपन",
        "חמור, he, חמורבן",
    })
    void otherWordsAreNoHits(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "حمار, ar, هذا الحمار",
        "حمار, ar, والحمار",
        "حمار, ar, فالحمار",
        "حمار, ar, بالحمار",
        "حمار, ar, كالحمار",
        "حمار, ar, للحمار",
        "حمار, ar, وللحمار",
        "حمار, ar, وبالحمارين",
        "حمار, ar, لحمار",
        "حمار, , وحمار",
        "حمار, ar, الـحمار",
        "حمار, ar, ا ل ح م ا ر",
        "لوطي, ar, اللوطي",
        "لوطي, ar, للوطي",
        "أحمق, ar, الاحمق",
        "كلب, ar, الكلاب الكلب",
        "טיפש, he, הטיפש",
        "טיפש, he, וכשהטיפשים",
        "טיפש, he, שטיפש",
        "טיפש, he, מהטיפש",
        "טיפש, he, ולכשהטיפש",
        "טיפש, , לטיפש",
        "כלב, he, הכלב",
        "כלב, he, שבכלב",
    })
    void wordsWithoutAGapMayPrecedeATerm(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "حمار, ar, استحمار",
        "حمار, ar, محمار",
        "حمار, ar, وفحمار",
        "حمار, fa, والحمار",
        "لب, ar, كلب",
        "לב, he, כלב",
        "זין, he, מזין",
        "טיפש, he, נטיפש",
        "טיפש, he, התטיפש",
        "טיפש, en, הטיפש",
        "zurk, en, alzurk",
    })
    void otherLettersDoNotPrecedeATerm(String term, String language, String text) {
        assertThat(isHit(term, language, text)).isFalse();
    }

    @Test
    void aPrefixBelongsToTheWordThatIsFound() {
        TermMatcher matcher =
                TermMatcher.of(TermSet.builder().term("حمار").inflected().build());
        String text = "هذا والحمار هنا";
        assertThat(matcher.matches(text))
                .singleElement()
                .satisfies(hit -> assertThat(hit.span().of(text)).isEqualTo("والحمار"));
    }

    @Test
    void onlyInflectedTermsTakePrefixes() {
        assertThat(TermMatcher.of(TermSet.builder().term("حمار").build()).matches("الحمار"))
                .isEmpty();
    }
}
