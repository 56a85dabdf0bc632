package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import dev.galley.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose whole text asks for consent, and articles that are about consent. */
class ConsentWallTest {
    private static final String ENGLISH =
            "<p>We and our 812 partners store and access information on a device, such as unique identifiers in cookies, to process"
                    + " personal data. You may accept or manage your choices at any time on the page about privacy.</p><p>These choices"
                    + " will be signalled to our partners. Personalised advertising and content, measurement of advertising and"
                    + " research on audiences are what the data are used for, for as long as your consent lasts.</p><p>If you agree, we"
                    + " and our partners will also read cookies on your device, and use your personal data to show adverts that fit"
                    + " you and to count who saw them, on this site and on others that belong to us.</p>";
    private static final String GERMAN =
            "<p>Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Alles zum Widerruf Ihrer Einwilligung steht in der"
                    + " Datenschutzerklärung, die am Ende jeder Seite verlinkt ist.</p><p>Auf Ihrem Gerät verwenden wir und unsere 214"
                    + " Partner Cookies und andere Kennungen, um personenbezogene Daten zu verarbeiten, etwa zur Messung von Werbung"
                    + " und Inhalten, für Erkenntnisse über Zielgruppen und zur Entwicklung von Produkten.</p><p>Oder lesen Sie im"
                    + " Abo ohne Werbetracking und praktisch werbefrei für 4,99 Euro im Monat, jederzeit kündbar. Mit Ihrer Zustimmung"
                    + " verarbeiten wir und unsere Partner die Daten auch anderswo, und Sie können diese Zustimmung jederzeit ändern.</p>";
    private static final String ARTICLE =
            "<p>Every site asks for consent to cookies, and most readers accept them all, because the other button is hidden.</p>"
                    + "<p>We use cookies and share data with our partners: so begins each notice, and few read further than that.</p>"
                    + "<p>Partners are named only behind a second link, and personal data flow before anyone has given consent.</p>"
                    + "<p>Refusing must be as easy as accepting, and legitimate interest is no excuse for advertising, lawyers say.</p>"
                    + "<p>Those who want to be sure about tracking delete the cookies on their device once a week, or even daily.</p>";
    private static final String BUTTONS = "<button>%s</button><button>Manage options</button>";

    private static Page read(String body) {
        return Pages.read(
                "<html><head><title>Tide News</title></head><body>" + body + "</body></html>",
                Url.of("https://tide.example/1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>%s</div>", "<main class=box>%s</main>", "<div class=cookie-consent>%s</div>"})
    void saysThatAPageAsksForConsentHoweverLongItIs(String around) {
        for (String wall : new String[] {
            ENGLISH + BUTTONS.formatted("Accept all"), GERMAN + BUTTONS.formatted("Akzeptieren und weiter")
        }) {
            Page page = read("<h1>Before you continue</h1>" + around.formatted(wall));

            assertThat(page.kind()).isEqualTo(Page.Kind.EMPTY);
            assertThat(page.findings())
                    .singleElement()
                    .extracting(Finding::code)
                    .isEqualTo("page.consent");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=byline>By Mira Oates</p>%s<button>Accept the challenge</button>",
                "<p><time datetime=2026-03-12>12 March 2026</time></p>%s<button>Accept all</button>",
                "%s",
                "%s<div class=cookie-banner><p>We use cookies and share personal data with our partners.</p><button>Accept</button></div>"
            })
    void readsAnArticleAboutConsent(String page) {
        Page read = read("<article><h1>How to refuse cookies</h1>" + page.formatted(ARTICLE) + "</article>");

        assertThat(read.kind()).isEqualTo(Page.Kind.ARTICLE);
        assertThat(read.article().bodyHtml()).contains("Every site asks");
    }

    @Test
    void readsAPolicyWithoutAButton() {
        assertThat(read("<main><h1>Cookie policy</h1>" + ENGLISH + "</main>").kind())
                .isEqualTo(Page.Kind.ARTICLE);
    }
}
