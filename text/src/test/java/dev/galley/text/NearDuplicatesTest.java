package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.galley.text.internal.Shingles;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private static final String OFFER = "Earn nine hundred dollars a day working from home, see my page for how";

    private static NormalizedText normalized(String text) {
        return Normalizer.full().normalize(text);
    }

    private static Shingles shingles(String text) {
        return Shingles.of(normalized(text).text());
    }

    private static NearDuplicates holding(int capacity, String... texts) {
        NearDuplicates held = new NearDuplicates(capacity, CopyCriteria.DEFAULT);
        for (int i = 0; i < texts.length; i++) {
            held.add("c" + i, normalized(texts[i]));
        }
        return held;
    }

    @Test
    void findsALongSharedPassageInAnySurroundings() {
        NearDuplicates held = holding(10, "Nice ships in the harbour today, all of them", OFFER);
        String copy = "Hello! EARN n1ne hundred dollars a day working from hоme. Bye, and see you";
        assertThat(held.find(normalized(copy))).singleElement().satisfies(similar -> {
            assertThat(similar.id()).isEqualTo("c1");
            assertThat(similar.shared()).isEqualTo(8);
        });
    }

    @Test
    void aShortPhraseCountsOnlyIfSeveralCommentsContainIt() {
        String phrase = "I love this song";
        assertThat(holding(10, phrase, phrase, phrase, phrase).find(normalized(phrase)))
                .isEmpty();
        assertThat(holding(10, phrase, phrase, phrase, phrase, phrase).find(normalized(phrase)))
                .hasSize(5);
    }

    @Test
    void dropsTheOldestComment() {
        NearDuplicates held = holding(2, OFFER, "one two three", "four five six");
        assertThat(held.size()).isEqualTo(2);
        assertThat(held.find(normalized(OFFER))).isEmpty();
    }

    @Test
    void commonPhrasesDoNotSlowLookups() {
        NearDuplicates held = new NearDuplicates(1000, CopyCriteria.DEFAULT);
        for (int i = 0; i < 1000; i++) {
            held.add("c" + i, normalized(OFFER));
        }
        assertThat(held.find(normalized(OFFER))).hasSize(64);
    }

    @Test
    void similarityIsTheJaccardIndex() {
        assertThat(shingles("a b c d").similarity(shingles("b c d e"))).isEqualTo(0.5);
        assertThat(shingles("A, b! c").similarity(shingles("a b c"))).isEqualTo(1);
        assertThat(shingles("word").similarity(shingles("word"))).isZero();
    }

    @Test
    void countsFourCharactersOfScriptsWithoutSpacesAsAPair() {
        assertThat(shingles("去看海边的船").size()).isEqualTo(3);
        assertThat(shingles("去看，海边！的船").similarity(shingles("去看海边的船"))).isEqualTo(1);
        assertThat(shingles("船がアイドル").shared(shingles("この船がアイドルだ"))).isEqualTo(3);
        assertThat(shingles("배가 항구에 왔다").size()).isEqualTo(2);
    }

    @Test
    void estimatesTheSimilarityOfLongTexts() {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            first.append('w').append(i * 7919 % 100_003).append(' ');
            second.append('w').append((i + 5000) * 7919 % 100_003).append(' ');
        }
        Shingles one = shingles(first.toString());
        assertThat(one.size()).isEqualTo(Shingles.MAX_PAIRS);
        assertThat(one.similarity(shingles(first.toString()))).isEqualTo(1);
        // 15,000 of 25,000 pairs.
        assertThat(one.similarity(shingles(second.toString()))).isCloseTo(0.6, within(0.12));
    }

    @Test
    void rejectsInvalidCriteria() {
        assertThatThrownBy(() -> new CopyCriteria(0, 0.5, 1, 0.5, 1)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new CopyCriteria(1, 1.5, 1, 0.5, 1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> new NearDuplicates(0, CopyCriteria.DEFAULT)).hasMessageContaining("at least 1, not 0");
    }

    @Test
    void aTextWithoutWordsResemblesNothing() {
        NearDuplicates held = holding(3, "", "?!", "…");
        assertThat(List.of("", "?!", "x"))
                .allSatisfy(text -> assertThat(held.find(normalized(text))).isEmpty());
    }

    @Test
    void holdsTheNewestTexts() {
        NearDuplicates held = new NearDuplicates(3, CopyCriteria.DEFAULT);
        for (int i = 0; i < 10; i++) {
            held.add("c" + i, normalized(OFFER + " now " + i));
            assertThat(held.size()).isEqualTo(Math.min(i + 1, 3));
        }

        assertThat(held.find(normalized(OFFER)))
                .extracting(SimilarText::id)
                .containsExactlyInAnyOrder("c7", "c8", "c9");
    }
}
