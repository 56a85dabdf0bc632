package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as pages without structured data show them. */
class DateLineTest {
    private static final Url URL = Url.of("https://lock.example/news/1");
    private static final String TEXT =
            "<p>The council voted on Tuesday to close the old lock, after engineers had warned for years that its gates would fail.</p>"
                    + "<p>Nobody in the hall was surprised, the keeper said, and few believed that the money would ever be found.</p>"
                    + "<p>Boats will have to turn at the bridge from now on, and the hire firms expect to lose half of their bookings.</p>"
                    + "<p>What remains is a bridge, a plaque and a promise that the question will be looked at again in some years.</p>";

    private static String published(String language, String before, String after) {
        String html = "<!doctype html><html lang=" + language + "><head><title>Lock closes</title></head><body>"
                + before + "<div class=text>" + TEXT + "</div>" + after + "</body></html>";
        return Pages.read(html, URL)
                .article()
                .published()
                .map(OffsetDateTime::toString)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            fr ~ <p>Publié le 12 mars 2026 à 10h15 - Mis à jour le 13 mars 2026 à 8h02</p> ~ 2026-03-12T10:15Z
            fr ~ <p>Publié le 12/03/2026 à 10 h 15</p>                         ~ 2026-03-12T10:15Z
            pt ~ <p>12/03/2026 às 10h15 Atualizado em 13/03/2026 às 08h02</p>  ~ 2026-03-12T10:15Z
            pt ~ <p>12 de março de 2026 às 10h</p>                             ~ 2026-03-12T10:00Z
            es ~ <p>Valdebrín - 12 de marzo de 2026 - 10:15</p>                ~ 2026-03-12T10:15Z
            it ~ <p class=data>12 Marzo 2026 alle 10:15</p>                    ~ 2026-03-12T10:15Z
            nl ~ <p>donderdag 12 maart 2026 om 10.15 uur</p>                   ~ 2026-03-12T10:15Z
            sv ~ <p>Publicerad 12 mars 2026 kl. 10.15</p>                      ~ 2026-03-12T10:15Z
            de ~ <p>Stand: 12.03.2026, 10:15 Uhr</p>                           ~ 2026-03-12T10:15Z
            en-GB ~ <p>12/03/2026 10:15</p>                                    ~ 2026-03-12T10:15Z
            en ~ <p>12/03/2026 10:15</p>                                       ~ ''
            en ~ <p>Mira Oates<span>March 12, 2026</span><span>5 min read</span></p> ~ 2026-03-12T00:00Z
            en ~ <p>Updated March 20, 2026</p><p>Published March 12, 2026</p>  ~ 2026-03-12T00:00Z
            en ~ <p>Updated March 20, 2026</p>                                 ~ 2026-03-20T00:00Z
            en ~ <p>Updated March 20, 2026 8:02 | Published March 12, 2026 10:15</p> ~ 2026-03-12T10:15Z
            en ~ <p>By Mira Oates | Updated March 20, 2026 | Posted March 12, 2026</p> ~ 2026-03-12T00:00Z
            en ~ <p><span>Updated March 20, 2026</span> <span>Published March 12, 2026</span></p> ~ 2026-03-12T00:00Z
            en ~ <p class=date>Updated March 20, 2026 | Published March 12, 2026</p> ~ 2026-03-12T00:00Z
            en ~ <p>Last updated 20 March 2026, first published 12 March 2026</p> ~ 2026-03-12T00:00Z
            en ~ <p>Updated: <time datetime=2026-03-20>20</time> Published: <time datetime=2026-03-12>12</time></p> ~ 2026-03-12T00:00Z
            de ~ <p>Aktualisiert am 20. März 2026, 8:02 Uhr. Veröffentlicht am 12. März 2026, 10:15 Uhr</p> ~ 2026-03-12T10:15Z
            de ~ <p>Stand: 20.03.2026 | Erstellt am 12.03.2026</p>             ~ 2026-03-12T00:00Z
            fr ~ <p>Mis à jour le 20 mars 2026 à 8h02 - Publié le 12 mars 2026 à 10h15</p> ~ 2026-03-12T10:15Z
            es ~ <p>Actualizado 20 de marzo de 2026 - Publicado el 12 de marzo de 2026</p> ~ 2026-03-12T00:00Z
            it ~ <p>Aggiornato il 20 Marzo 2026, pubblicato il 12 Marzo 2026</p> ~ 2026-03-12T00:00Z
            ko ~ <p>수정 2026-03-20 08:02 입력 2026-03-12 10:15</p>              ~ 2026-03-12T10:15Z
            en ~ <time class=updated datetime=2026-03-20>20</time><time class=entry-date datetime=2026-03-12>12</time> ~ 2026-03-12T00:00Z
            """)
    void readsADateUnderTheHeadline(String language, String line, String date) {
        assertThat(published(language, "<h1>Lock closes</h1>" + line, "")).isEqualTo(date);
    }

    @Test
    void takesNoDateFromTheTextOrFromWhatIsElsewhere() {
        String headline = "<h1>Lock closes</h1>";
        String list = "<div class=sidebar><ul><li>Bridge opens <span class=date>1 January 2020</span></ul></div>";

        assertThat(published(
                        "en",
                        headline + "<p>The lock was built by the canal company, and opened on April 15, 1995.</p>",
                        ""))
                .isEmpty();
        assertThat(published(
                        "en",
                        list + headline,
                        "<p>Written by Mira Oates. Published 12 March 2026. Filed under Water.</p>"))
                .isEqualTo("2026-03-12T00:00Z");
        assertThat(published(
                        "en",
                        headline,
                        "<div id=comments><p class=comment>Lin, <span class=date>1 May 2026</span>: No.</p></div>"))
                .isEmpty();
    }

    @Test
    void takesNoDateOfSystemsThatKnowNone() {
        String head = "<meta property=article:published_time content=%s><h1>Lock closes</h1>";

        assertThat(published("en", head.formatted("1970-01-01T00:00:00Z") + "<time>12 March 2026</time>", ""))
                .isEqualTo("2026-03-12T00:00Z");
        assertThat(published("en", head.formatted("0001-01-01T00:00:00Z"), "")).isEmpty();
        assertThat(published("en", head.formatted("1970-01-02T00:00:00Z"), "")).isEqualTo("1970-01-02T00:00Z");
    }

    @Test
    void takesNoTimeOfEventsOfOtherArticlesOrOfTheSite() {
        String headline = "<h1>Lock closes</h1>";
        String list = "<ul><li><a href=/2>Bridge opens</a> <time datetime=2025-06-09>9 June</time></ul>";

        assertThat(published(
                        "en",
                        headline + "<p>In <time datetime=1912-04-15>April 1912</time>, the lock was opened by a duke"
                                + " whom nobody had asked to come.</p>",
                        ""))
                .isEmpty();
        assertThat(published(
                        "en",
                        headline,
                        "<p>The feast is on <time datetime=2030-07-01>1 July</time>, and everybody is invited.</p>"))
                .isEmpty();
        assertThat(published("en", headline, "<aside class=sidebar>" + list + "</aside>"))
                .isEmpty();
        assertThat(published("en", headline, "<div>" + list + "</div>")).isEmpty();
        assertThat(published("en", headline, "<footer>Page made <time datetime=2026-11-01>today</time></footer>"))
                .isEmpty();
        assertThat(published(
                        "en", "<header><time datetime=2026-11-30>Monday, 30 November</time></header>" + headline, ""))
                .isEmpty();
    }

    @Test
    void takesATimeInTheHeaderOfTheArticleOrWhereItSaysPublished() {
        assertThat(published(
                        "en",
                        "<article><header><time datetime=2026-03-12>12 March</time></header><h1>Lock closes</h1>",
                        "</article>"))
                .isEqualTo("2026-03-12T00:00Z");
        assertThat(published(
                        "en",
                        "<article><h1>Lock closes</h1>",
                        "<footer>Posted on <time datetime=2026-03-12>12 March</time></footer></article>"))
                .isEqualTo("2026-03-12T00:00Z");
    }

    @Test
    void readsADateAboveTheHeadlineBeforeThoseOfOtherArticles() {
        assertThat(published(
                        "en",
                        "<div><span class=date>February 6, 2026</span></div><h1>Lock closes</h1>",
                        "<div class=card>Bridge opens <span class=date>March 3, 2026</span></div>"))
                .isEqualTo("2026-02-06T00:00Z");
    }
}
