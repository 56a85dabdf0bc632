package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.testkit.StringArbitraries;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleLawsTest {
    private static final String EMAIL = "Ada@harbour.example";
    private static final String IP = "192.0.2.7";
    private static final List<String> TERMS = List.of("casino", "free money", "har*", "*bb*", "?at", EMAIL, IP);
    private static final List<PolicyRule> RULES = AllRules.rules(TERMS);
    private static final Moderator MODERATOR = AllRules.moderator(AllRules.policy(RULES));
    /** What these quote first is what stands at their span. */
    private static final Set<String> QUOTING = Set.of(
            "terms.found",
            "patterns.found",
            "mixed-scripts",
            "scripts",
            "formatting.bbcode",
            "formatting.hidden",
            "formatting.comment",
            "repetition.characters",
            "repetition.words",
            "repetition.lines",
            "link-hosts",
            "link-shorteners",
            "links.too-many");

    @Property(tries = 400)
    void everySpanIsWithinTheOriginalAndSplitsNoCharacter(@ForAll("submissions") Submission submission) {
        each(submission, (evidence, text) -> {
            TextSpan span = evidence.span().orElseThrow();
            assertThat(span.end()).as(evidence.code()).isLessThanOrEqualTo(text.length());
            assertThat(isInsidePair(text, span.start()) || isInsidePair(text, span.end()))
                    .as("%s at %s", evidence.code(), span)
                    .isFalse();
        });
    }

    @Property(tries = 400)
    void everySpanCoversTheTextOfItsEvidence(@ForAll("plain") Submission submission) {
        each(submission, (evidence, text) -> {
            if (QUOTING.contains(evidence.code())) {
                String quoted = (String) evidence.arguments().get(0);
                String covered = evidence.span().orElseThrow().of(text);
                if (quoted.endsWith("…") && covered.length() > 80) {
                    assertThat(covered).startsWith(quoted.substring(0, quoted.length() - 1));
                } else if (!quoted.equals("[withheld]")) {
                    assertThat(covered).as(evidence.code()).isEqualTo(quoted);
                }
            }
        });
    }

    @Property(tries = 200)
    void decisionsAreDeterministic(@ForAll("submissions") Submission submission) {
        assertThat(MODERATOR.decide(submission)).isEqualTo(MODERATOR.decide(submission));
    }

    @Property(tries = 50)
    void theOrderOfRulesDoesNotChangeTheVerdict(@ForAll("submissions") Submission submission, @ForAll long seed) {
        List<PolicyRule> shuffled = new ArrayList<>(RULES);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(AllRules.moderator(AllRules.policy(shuffled))
                        .decide(submission)
                        .verdict())
                .isEqualTo(MODERATOR.decide(submission).verdict());
    }

    @Property(tries = 100)
    void anAllowedTermNeverMakesAVerdictStricter(
            @ForAll("submissions") Submission submission, @ForAll("allowed") String allowed) {
        PolicyRule terms = PolicyRule.of(Terms.TYPE)
                .with(Terms.TERMS, TERMS)
                .with(Terms.WEAK, List.of("cat", "the"))
                .with(Terms.FIELDS, List.of(TextField.values()));
        Moderator without = Moderator.of(AllRules.policy(List.of(terms)));
        Moderator with = Moderator.of(AllRules.policy(List.of(terms.with(Terms.ALLOW, List.of(allowed)))));
        assertThat(with.decide(submission).verdict())
                .isLessThanOrEqualTo(without.decide(submission).verdict());
    }

    @Property(tries = 400)
    void noDescriptionOfADecisionContainsAnAddress(@ForAll("submissions") Submission submission) {
        Decision decision = MODERATOR.decide(submission);
        String said = decision
                + decision.trace().toString()
                + decision.moderatorText(Locale.ROOT)
                + decision.moderatorText(Locale.GERMAN)
                + decision.authorText(Locale.ROOT);
        assertThat(said).doesNotContainIgnoringCase(EMAIL).doesNotContain(IP);
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return Combinators.combine(words(), Arbitraries.of(Text.Kind.PLAIN, Text.Kind.HTML), words(), words())
                .as((body, kind, name, url) ->
                        submission(kind == Text.Kind.HTML ? Text.html(body) : Text.plain(body), name, url));
    }

    @Provide
    Arbitrary<Submission> plain() {
        return words().map(body -> submission(Text.plain(body), "Ada", "https://ada.example/"));
    }

    @Provide
    Arbitrary<String> allowed() {
        return Arbitraries.of("casino", "harbour", "cat", "abba", "rabbit hole", "free", "bb*", "har*", "*a*");
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> telling = Arbitraries.of(
                "casino",
                "c4s\u00EDno",
                "free  money",
                "f r e e m o n e y",
                "harbour",
                "rabbit",
                "cat",
                "сasino",
                "AAAAAAAAAAAAAAAAAAAAAAAA",
                "https://example.com/a",
                "www.harbour.example",
                "bit.ly/x",
                "<a href='http://example.com/'>",
                "</a>",
                "<b hidden>",
                "<!-- x -->",
                "[url=x]",
                "[/b]",
                "\u202E",
                "\u200B",
                "e\u0301\u0302\u0303\u0304\u0305\u0306",
                "ha ha ha ha ha ha ha",
                "Купить",
                "&amp;",
                "&#x1F600;",
                "\uD83D\uDE00",
                "\uD83D",
                "a\u0000b",
                EMAIL,
                IP,
                "aaaaab",
                "\n",
                "<p>",
                " ");
        return Arbitraries.oneOf(telling, StringArbitraries.wildStrings())
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(parts.size() % 2 == 0 ? " " : "", parts));
    }

    private static Submission submission(Text body, String name, String url) {
        return Submission.builder(Comment.builder()
                        .id("c1")
                        .articleId("a1")
                        .author(Commenter.named(name).withUrl(Url.of(url)).withEmail(EMAIL))
                        .body(body)
                        .build())
                .ip(IP)
                .userAgent(name)
                .referrer(url)
                .build();
    }

    private interface Check {
        void on(Evidence evidence, String text);
    }

    private static void each(Submission submission, Check check) {
        for (TraceEntry entry : MODERATOR.decide(submission).trace()) {
            for (Evidence evidence : entry.evidence()) {
                if (evidence.span().isPresent()) {
                    assertThat(evidence.field().isConfidential()).isFalse();
                    check.on(evidence, text(submission, evidence.field()));
                }
            }
        }
    }

    private static String text(Submission submission, SubmissionField field) {
        Commenter author = submission.comment().author().orElseThrow();
        return switch (field) {
            case BODY -> submission.comment().body().orElseThrow().value();
            case AUTHOR_NAME -> author.name().orElseThrow();
            case AUTHOR_URL -> author.url().orElseThrow().value();
            case USER_AGENT -> submission.userAgent().orElseThrow();
            case REFERRER -> submission.referrer().orElseThrow();
            default -> throw new AssertionError(field + " has no text that a span could point into");
        };
    }

    private static boolean isInsidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
