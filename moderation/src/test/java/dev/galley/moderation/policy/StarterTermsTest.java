package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterTermsTest {
    static List<String> languages() {
        return List.copyOf(StarterTerms.languages());
    }

    @Test
    void listsTheLanguagesInAlphabeticalOrder() {
        assertThat(StarterTerms.languages())
                .containsExactly("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr", "zh");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTermOfAListHoldsAComment(String language) {
        List<String> terms = StarterTerms.insults(language);
        Policy policy = Policy.builder("starter")
                .rule(PolicyRule.of("insults", Rules.TERMS)
                        .with("terms", terms)
                        .with("languages", List.of(language))
                        .withAction(Action.HOLD))
                .build();
        Moderator moderator = Moderator.of(policy);

        assertThat(terms).isNotEmpty().doesNotHaveDuplicates().allSatisfy(term -> {
            Comment comment = Comment.builder()
                    .id("c1")
                    .body(Text.plain(term.replace("*", "")))
                    .build();
            assertThat(moderator.decide(Submission.of(comment)).verdict())
                    .as(term)
                    .isEqualTo(Verdict.HOLD);
        });
    }

    @Test
    void theListOfOneLanguageIsNotThatOfAnother() {
        assertThat(StarterTerms.insults("de")).contains("arschloch").doesNotContain("connard");
    }

    @Test
    void namesTheLanguagesThatHaveAList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StarterTerms.insults("xx"))
                .withMessageContaining("\"xx\"")
                .withMessageContaining("ar, de, en");
    }
}
