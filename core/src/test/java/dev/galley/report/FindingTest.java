package dev.galley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Finding BARE = Finding.of("date.unreadable", Severity.ERROR, "", "Unrecognised date");

    @Test
    void theMiddleOfALongPathIsLeftOut() {
        String path = "/start" + "/a".repeat(1_000_000) + "/end";

        assertThat(Finding.of("a.b", Severity.INFO, path, "m").path())
                .hasSizeLessThanOrEqualTo(Finding.MAX_PATH_LENGTH)
                .startsWith("/start/a/a")
                .contains("…")
                .endsWith("/a/end");
    }

    @Test
    void isShownOnOneLine() {
        Finding whole = new Finding(
                "date.unreadable",
                Severity.ERROR,
                "/articles/3/published",
                Optional.of(new Location(7, 12)),
                Optional.of("soon"),
                "Unrecognised date",
                Optional.of("Write it as RFC 3339 says"));

        assertThat(whole)
                .hasToString("7:12: error: Unrecognised date: \"soon\" at /articles/3/published."
                        + " Write it as RFC 3339 says [date.unreadable]");
        assertThat(BARE).hasToString("error: Unrecognised date [date.unreadable]");
    }

    @Test
    void replacesControlCharactersFromTheDocument() {
        assertThat(BARE.withValue("a\r\nb\u001B[2Jc\u009B\u0000"))
                .hasToString("error: Unrecognised date: \"a  b [2Jc  \" [date.unreadable]");
    }

    @Test
    void cutsLongValuesBetweenCharacters() {
        String letters = "a".repeat(Finding.MAX_VALUE_LENGTH);

        assertThat(BARE.withValue(letters).value()).contains(letters);
        assertThat(BARE.withValue(letters + "b").value().orElseThrow())
                .hasSize(Finding.MAX_VALUE_LENGTH)
                .endsWith("a…");
        String faces = "\uD83D\uDE00".repeat(Finding.MAX_VALUE_LENGTH);
        assertThat(BARE.withValue(faces).value().orElseThrow())
                .hasSize(Finding.MAX_VALUE_LENGTH - 1)
                .endsWith("\uD83D\uDE00…");
    }

    @Test
    void keepsAllOtherPartsWhenOneIsAdded() {
        Location place = new Location(1, 2);
        Finding whole = BARE.withLocation(place).withValue("v").withHint("h").withSeverity(Severity.INFO);

        assertThat(whole)
                .isEqualTo(new Finding(
                        "date.unreadable",
                        Severity.INFO,
                        "",
                        Optional.of(place),
                        Optional.of("v"),
                        "Unrecognised date",
                        Optional.of("h")));
    }

    @Test
    void keepsAllOtherPartsWhenTheTextsChange() {
        Finding about = BARE.withLocation(new Location(1, 2))
                .withValue("v")
                .withHint("h")
                .withArticle(new ArticleReference(Optional.of("Headline"), Optional.empty()));

        Finding german = about.withTexts("Unbekanntes Datum", Optional.empty());

        assertThat(german.message()).isEqualTo("Unbekanntes Datum");
        assertThat(german.withTexts("Unrecognised date", Optional.empty())).isEqualTo(about);
        assertThat(about.withTexts("Unrecognised date", Optional.of("other"))).isEqualTo(about.withHint("other"));
    }

    @Test
    void recognisesALossByItsCode() {
        assertThat(Finding.of("lost.kicker", Severity.WARNING, "/kicker", "m").isLoss())
                .isTrue();
        assertThat(Finding.of("lostandfound", Severity.WARNING, "", "m").isLoss())
                .isFalse();
    }

    @Test
    void rejectsNullWithTheNameOfTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of(null, Severity.INFO, "", "m"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding("c", Severity.INFO, "", Optional.empty(), null, "m", Optional.empty()))
                .withMessage("value");
    }
}
