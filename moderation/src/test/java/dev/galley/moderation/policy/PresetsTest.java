package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetsTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    private final KeyScheme keys = Pseudonyms.ephemeral();
    private final InMemoryHistory history = InMemoryHistory.create();

    @Test
    void presetsKeepTheirFingerprints() {
        assertThat(Presets.newsroom().version()).isEqualTo("778fe04e057c");
        assertThat(Presets.wordpressLike().version()).isEqualTo("98b3eede5b72");
    }

    @Test
    void presetsAreReadBackEqual() {
        for (Policy policy : List.of(Presets.wordpressLike(), Presets.newsroom())) {
            assertThat(PolicyReader.standard().read(PolicyWriter.write(policy))).isEqualTo(policy);
        }
    }

    @Test
    void wordPressHoldsTheFirstCommentOfAnAuthorAndApprovesTheNext() {
        assertThat(verdict(Presets.wordpressLike(), from("Ada", "A good article.")))
                .isEqualTo(Verdict.HOLD);

        approveOneOf("Ada");

        assertThat(verdict(Presets.wordpressLike(), from("Ada", "Another good article.")))
                .isEqualTo(Verdict.APPROVE);
        assertThat(verdict(Presets.wordpressLike(), from("Bob", "A good article.")))
                .isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one http://a.example/ | APPROVE",
                "two http://a.example/ http://b.example/ | HOLD",
                "'  ' | REJECT",
                "the word Casino | HOLD",
                "an occasinoal slip | HOLD",
                "cas1no | APPROVE",
                "xa*by | HOLD",
                "xaaby | APPROVE",
                "the word rolex | SPAM",
                "casino and rolex | SPAM",
            })
    void wordPressCountsLinksAndFindsKeysAnywhereButSeesThroughNothing(String text, Verdict expected) {
        approveOneOf("Ada");
        Policy policy = new WordPressOptions()
                .moderationKeys("casino\r\n\n a*b \n")
                .disallowedKeys("rolex")
                .policy();

        assertThat(verdict(policy, from("Ada", text))).isEqualTo(expected);
    }

    @Test
    void wordPressSearchesAllFieldsForKeys() {
        Policy policy = new WordPressOptions()
                .commentPreviouslyApproved(false)
                .disallowedKeys("203.0.113.\nbadbot\nmail@bob")
                .policy();
        Submission fine = from("Ada", "Hello there");

        assertThat(verdict(policy, fine)).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(policy, fine.toBuilder().ip("203.0.113.9").build())).isEqualTo(Verdict.SPAM);
        assertThat(verdict(policy, fine.toBuilder().userAgent("BadBot/1.0").build()))
                .isEqualTo(Verdict.SPAM);
        assertThat(verdict(policy, from("Bob", "Hello there"))).isEqualTo(Verdict.SPAM);
    }

    @Test
    void wordPressExemptsModeratorsFromHolding() {
        Policy policy = new WordPressOptions()
                .commentModeration(true)
                .moderationKeys("casino")
                .policy();
        Submission comment = from("Ada", "casino http://a.example/ http://b.example/");

        assertThat(verdict(policy, comment)).isEqualTo(Verdict.HOLD);
        assertThat(verdict(policy, comment.toBuilder().role("editor").build())).isEqualTo(Verdict.APPROVE);
        assertThat(verdict(policy, from("Ada", " ").toBuilder().role("editor").build()))
                .isEqualTo(Verdict.REJECT);
    }

    @Test
    void wordPressRejectsDuplicatesAndFloods() {
        Policy policy = new WordPressOptions().commentPreviouslyApproved(false).policy();
        remember("1", from("Ada", "A good article."), NOW.minusSeconds(60));

        assertThat(reasons(policy, from("Ada", "A good article."))).containsExactly("duplicate");
        remember("2", from("Ada", "And another."), NOW.minusSeconds(5));
        assertThat(reasons(policy, from("Ada", "And a third."))).containsExactly("flood");
    }

    @Test
    void wordPressRequiresNameAndAddress() {
        Submission nameless = Submission.of(
                Comment.builder().id("9").body(Text.plain("Hello")).build());

        assertThat(reasons(Presets.wordpressLike(), nameless)).containsExactly("author-required");
        Policy lax = new WordPressOptions()
                .requireNameEmail(false)
                .commentPreviouslyApproved(false)
                .policy();
        assertThat(verdict(lax, nameless)).isEqualTo(Verdict.APPROVE);
        Policy membersOnly = new WordPressOptions().commentRegistration(true).policy();
        assertThat(reasons(membersOnly, from("Ada", "Hello"))).containsExactly("author-required");
        assertThat(verdict(
                        membersOnly,
                        from("Ada", "Hello").toBuilder().account("17").build()))
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void wordPressClosesOldArticlesIfAsked() {
        Submission late = from("Ada", "Late").toBuilder()
                .article(Article.builder()
                        .published(NOW.minusSeconds(15 * 86_400).atOffset(ZoneOffset.UTC))
                        .build())
                .build();

        assertThat(verdict(Presets.wordpressLike(), late)).isEqualTo(Verdict.HOLD);
        assertThat(reasons(new WordPressOptions().closeCommentsForOldPosts(true).policy(), late))
                .containsExactly("discussion-closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A good article. | APPROVE",
                "WHAT A TERRIBLY BAD ARTICLE THIS IS | HOLD",
                "See http://a.example/1 | APPROVE",
                "See http://a.example/ | HOLD",
                "See http://a.example/1 http://b.example/1 http://c.example/1 | HOLD",
                "See http://bit.ly/1 http://b.example/1 http://c.example/1 | SPAM",
                "'  ' | REJECT",
            })
    void aNewsroomHoldsAStrangerForASignOrTwoHintsAndTakesTwoSignsForSpam(String text, Verdict expected) {
        assertThat(verdict(Presets.newsroom(), from("Ada", text))).isEqualTo(expected);
    }

    @Test
    void newsroomTrustsAuthorsApprovedThreeTimes() {
        for (int i = 0; i < 3; i++) {
            approveOneOf("Ada");
        }

        assertThat(verdict(Presets.newsroom(), from("Ada", "WHAT A TERRIBLY BAD ARTICLE THIS IS")))
                .isEqualTo(Verdict.APPROVE);
        assertThat(verdict(Presets.newsroom(), from("Ada", " "))).isEqualTo(Verdict.REJECT);
        assertThat(verdict(Presets.newsroom(), from("Ada", "I know where you live, Ben.")))
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void newsroomExplainsFaultsThatAuthorsCanCorrect() {
        Decision decision = decide(Presets.newsroom(), from("Ada", "long ".repeat(2_000)));

        assertThat(decision.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(decision.authorText(Locale.ROOT)).contains("5,000");
    }

    private Verdict verdict(Policy policy, Submission submission) {
        return decide(policy, submission).verdict();
    }

    private List<String> reasons(Policy policy, Submission submission) {
        return decide(policy, submission).decisive().stream()
                .map(TraceEntry::rule)
                .toList();
    }

    private Decision decide(Policy policy, Submission submission) {
        return Moderator.builder(policy).history(history).keys(keys).build().decide(submission);
    }

    private void remember(String id, Submission submission, Instant submitted) {
        Comment comment = submission.comment().toBuilder().id(id).build();
        Submission earlier = Submission.builder(comment).build();
        history.add(PastComment.of(earlier, keys.keysOf(earlier), submitted, Verdict.APPROVE));
    }

    /** Stores an old comment of the author that a person has approved. */
    private void approveOneOf(String name) {
        String id = "old-" + history.recent(Instant.EPOCH, 100).size();
        remember(id, from(name, "Of old, " + id), NOW.minusSeconds(9_000_000));
        history.decide(PersonDecision.of(id, CommentStatus.APPROVED, NOW.minusSeconds(8_000_000)));
    }

    private static Submission from(String name, String text) {
        Comment comment = Comment.builder()
                .id("now")
                .articleId("a1")
                .author(Commenter.named(name).withEmail("mail@" + name.toLowerCase(Locale.ROOT) + ".example"))
                .body(Text.plain(text))
                .published(NOW.atOffset(ZoneOffset.UTC))
                .build();
        return Submission.of(comment);
    }

    @Test
    void presetsHaveNames() {
        assertThat(Presets.named("newsroom")).contains(Presets.newsroom());
        assertThat(Presets.named("wordpress")).contains(Presets.wordpressLike());
        assertThat(Presets.named("wordpress-like")).contains(Presets.wordpressLike());
        assertThat(Presets.named("Newsroom")).isEmpty();
    }
}
