package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    private static final PolicyRule RULE =
            PolicyRule.of(Length.TYPE).with(Length.MIN, 3).with(Length.MAX, 5);

    @ParameterizedTest
    @CsvSource({
        "ab, length.too-short",
        "abcdef, length.too-long",
        "😀😀, length.too-short",
        "😀😀😀😀😀😀, length.too-long"
    })
    void countsCharactersNotUnits(String text, String code) {
        assertThat(Tried.on(RULE, text).codes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"abc", "abcde", "😀😀😀", "😀😀😀😀😀"})
    void passesTextsWithinTheLimits(String text) {
        assertThat(Tried.on(RULE, text).matches()).isFalse();
    }

    @Test
    void countsTheUtf8BytesOfTheAuthorsFields() {
        Commenter author = Commenter.named("ü".repeat(123))
                .withEmail("a".repeat(89) + "@harbour.org")
                .withUrl(Url.of("https://harbour.example/" + "p".repeat(177)));
        Submission submission = Submission.of(
                Tried.comment(Text.plain("Good.")).toBuilder().author(author).build());

        Tried tried = Tried.on(PolicyRule.of(Length.TYPE), submission);

        assertThat(tried.codes()).containsExactly("length.name", "length.email", "length.url");
        assertThat(tried.why())
                .contains("The name has 246 bytes; the maximum is 245 (would pass with at most 245 bytes)")
                .contains("101 bytes")
                .doesNotContain("@harbour.org");
    }

    @Test
    void countsTheMarkupOfTheBodyAmongItsBytes() {
        String body = "<p>" + "é".repeat(32_759) + "</p>";
        assertThat(Tried.on(PolicyRule.of(Length.TYPE), Text.html(body)).matches())
                .isFalse();
        assertThat(Tried.on(PolicyRule.of(Length.TYPE), Text.html(body + "<p>")).codes())
                .containsExactly("length.body");
    }

    @Test
    void explainsTheLimitToTheAuthor() {
        assertThat(Tried.on(RULE, "ab").decision().authorText(Locale.ROOT))
                .isEqualTo("Your comment cannot be published. Please write at least 3 characters.");
    }

    @Test
    void rejectsContradictoryLimits() {
        Policy policy = Policy.builder("p").rule(RULE.with(Length.MIN, 6)).build();
        assertThatThrownBy(() -> Moderator.of(policy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule \"length\": \"min\" (6) exceeds \"max\" (5)");
    }
}
