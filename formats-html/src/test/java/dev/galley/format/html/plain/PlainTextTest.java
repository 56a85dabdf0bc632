package dev.galley.format.html.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String FIRST =
            "The council voted on Tuesday to close the old lock, after engineers had warned for years"
                    + " that its gates would not survive another winter of floods.";
    private static final String SECOND =
            "Nobody in the hall was surprised, the keeper said, and few believed that the money for new"
                    + " gates would ever be found.";

    @Test
    void readsLinesAsParagraphsWhereNoneIsBlank() {
        PlainText page = PlainText.read(String.join(
                "\n",
                "Lock closes",
                FIRST,
                SECOND,
                "What happens next",
                FIRST,
                "See also: WATER - Towpath gone",
                "Leave a Reply"));

        assertThat(page.headline()).contains("Lock closes");
        assertThat(page.body()).hasSize(2);
        assertThat(page.body().get(0).blocks()).hasSize(2);
        assertThat(page.body().get(1).heading().orElseThrow().plain()).isEqualTo("What happens next");
        assertThat(page.body().get(1).blocks()).hasSize(2);
        assertThat(page.open()).isTrue();
    }

    @Test
    void keepsTheLinesOfAParagraphThatWasBrokenTogether() {
        PlainText page =
                PlainText.read("Lock closes\nThe council voted on Tuesday to close the old lock,\nafter engineers had"
                        + " warned for years that its gates\nwould not survive another winter.\n\n" + SECOND);

        assertThat(page.headline()).contains("Lock closes");
        assertThat(page.body().get(0).blocks()).hasSize(2);
    }

    @Test
    void readsAuthorsAndDateUnderTheHeadline() {
        PlainText page = PlainText.read(String.join(
                "\n", "Lock closes", "By Mira Oates and Tom Reed", "Published 12 March 2026", FIRST, SECOND));

        assertThat(page.headline()).contains("Lock closes");
        assertThat(page.authors()).containsExactly("Mira Oates", "Tom Reed");
        assertThat(page.published()).contains(OffsetDateTime.parse("2026-03-12T00:00:00Z"));
        assertThat(page.body()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEmpty();
            assertThat(section.blocks()).hasSize(2);
        });
    }

    @Test
    void readsADateBehindTheName() {
        PlainText page =
                PlainText.read(String.join("\n\n", "Lock closes", "By Mira Oates, 12 March 2026", FIRST, SECOND));

        assertThat(page.authors()).containsExactly("Mira Oates");
        assertThat(page.published()).contains(OffsetDateTime.parse("2026-03-12T00:00:00Z"));
    }
}
