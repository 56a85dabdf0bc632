package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to break or delay moderation. The time limits leave room for a busy machine. */
class HostileTextTest {
    private static final int MANY = 100_000;
    private static final Moderator MODERATOR =
            AllRules.moderator(AllRules.policy(AllRules.rules(List.of("casino", "free money", "*a*b*"))));

    static Stream<Arguments> texts() {
        return Stream.of(
                text("lone surrogates", "\uD83D".repeat(MANY) + "\uDE00".repeat(MANY)),
                text("marks on one letter", "a" + "\u0301".repeat(MANY)),
                text("different marks", "a" + "\u0301\u0323\u20DD".repeat(MANY)),
                text("bidi controls", "\u202E\u2066\u202C".repeat(MANY)),
                text("null characters", "ca\u0000s\u0000ino".repeat(MANY)),
                text("one letter", "a".repeat(10 * MANY)),
                text("one word", "casino ".repeat(MANY)),
                text("one line", "a casino is here\n".repeat(MANY / 2)),
                text("spaced letters", "c a s i n o ".repeat(MANY / 2)),
                text("brackets", "[".repeat(5 * MANY) + "[/".repeat(MANY)),
                text("links", "http://a.example/ ".repeat(MANY / 2)),
                text("schemes", "http://".repeat(MANY)),
                text("dots", "a.".repeat(5 * MANY)),
                text("open tags", "<a href='".repeat(MANY)),
                text("nested elements", "<b hidden>".repeat(MANY / 2)),
                text("comments", "<!--x-->".repeat(MANY)),
                text("styles", "<i style='" + "color:white;".repeat(MANY / 2) + "'>x"),
                text("entities", "&amp;&#x1F600;&lt".repeat(MANY / 2)),
                text("names of messengers", "telegram name_1 ".repeat(MANY / 2)),
                text("names without messengers", "line ".repeat(MANY / 2) + " name_1".repeat(MANY / 2)),
                text("quotations", ".".repeat(5 * MANY) + "\"I will kill you\" ".repeat(MANY / 4)),
                text("bare hosts", hosts("and a", ".com ", MANY / 2)),
                text("streets", "lives in street ".repeat(MANY / 2)),
                text("hidden siblings", "<b hidden>x</b>".repeat(MANY / 2)),
                text("mixed words", "sрam ".repeat(MANY)),
                text("for backtracking", "a".repeat(MANY) + "!" + "x".repeat(MANY)));
    }

    private static String hosts(String before, String after, int count) {
        StringBuilder hosts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            hosts.append(before).append(i).append(after);
        }
        return hosts.append("!".repeat(MANY)).toString();
    }

    private static Arguments text(String name, String text) {
        return Arguments.of(name, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(60)
    void everyRuleDecidesInTime(String name, String text) {
        for (Text body : List.of(Text.plain(text), Text.html(text))) {
            Decision decision = MODERATOR.decide(Submission.of(Tried.comment(body)));
            assertThat(decision.trace())
                    .filteredOn(entry -> entry.outcome() == Outcome.FAILED)
                    .extracting(TraceEntry::rule)
                    .isEmpty();
            assertThat(decision.trace())
                    .allSatisfy(
                            entry -> assertThat(entry.evidence()).hasSizeLessThanOrEqualTo(Limits.MAX_EVIDENCE + 4));
        }
    }

    @Test
    @Timeout(60)
    void comparesALongNameWithManySites() {
        Commenter author = Commenter.named("quay ".repeat(MANY / 5));
        Submission submission =
                Submission.of(Tried.comment(Text.plain(hosts("http://a", ".example/ ", MANY / 20))).toBuilder()
                        .author(author)
                        .build());
        assertThat(Tried.on(PolicyRule.of(AuthorName.TYPE), submission).matches())
                .isFalse();
    }

    @Test
    @Timeout(60)
    void holdsATextOfElevenMegabytes() {
        Decision decision = MODERATOR.decide(Submission.of(Tried.comment(Text.plain("A word and ".repeat(1_000_000)))));
        assertThat(decision.verdict()).isGreaterThanOrEqualTo(Verdict.HOLD);
        assertThat(decision.entry("text-limit").orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    @Timeout(60)
    void findsOneOfAHundredThousandTerms() {
        Random random = new Random(1);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            terms.add(Long.toString(random.nextLong(Long.MAX_VALUE), 26).replace('0', 'q') + " x" + i);
        }
        Moderator moderator = AllRules.moderator(AllRules.policy(AllRules.rules(terms)));
        Decision decision = moderator.decide(Submission.of(Tried.comment(Text.plain("It is " + terms.get(70_000)))));
        assertThat(decision.entry("terms").orElseThrow().outcome()).isEqualTo(Outcome.MATCHED);
    }
}
