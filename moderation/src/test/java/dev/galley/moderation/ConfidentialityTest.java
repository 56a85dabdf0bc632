package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Checks that no output of the moderator contains the author's e-mail address, network address or account. */
class ConfidentialityTest {
    private static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");

    @Property(tries = 100)
    void noRuleTextOrStoreContainsAnAddress(
            @ForAll @AlphaChars @StringLength(min = 6, max = 12) String name,
            @ForAll @IntRange(min = 100, max = 255) int ip,
            @ForAll boolean everywhere) {
        String email = name + "@quay" + ip + ".example";
        String address = "203.0.113." + ip;
        String account = "account-" + name + ip;
        String telltale = everywhere ? email + " " + address + " " + account : "";
        Submission submission = Submission.builder(Comment.builder()
                        .id("c")
                        .articleId("a")
                        .parentId("unknown")
                        .author(Commenter.named("Ada " + telltale)
                                .withEmail(email)
                                .withUrl(Url.of("javascript:" + telltale)))
                        .published(NOW.atOffset(ZoneOffset.UTC))
                        .body(Text.html(
                                "WRITE TO ME!!!!!!!!!!!! <b hidden>" + telltale + "</b> [b]" + telltale + "[/b]"))
                        .build())
                .ip(address)
                .account(account)
                .honeypot(telltale)
                .userAgent("Browser " + telltale)
                .referrer("https://quay.example/" + telltale)
                .timeToSubmit(Duration.ZERO)
                .build();
        Pseudonyms keys = Pseudonyms.ephemeral();
        InMemoryHistory history = InMemoryHistory.create();
        SubmissionKeys own = keys.keysOf(submission);
        PastComment stored = PastComment.of(submission, own, NOW, Verdict.HOLD);
        history.add(stored);

        Moderator moderator = Moderator.builder(everything())
                .history(history)
                .keys(keys)
                .service("akismet", asked -> {
                    throw new IOException("refused: " + telltale);
                })
                .model("toxicity", text -> {
                    throw new IOException("can't score " + telltale);
                })
                .build();
        Decision decision = moderator.decide(submission);

        assertThat(outputs(decision, submission, own, stored, history, moderator, keys))
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain(email.toLowerCase(Locale.ROOT))
                        .doesNotContain(address)
                        .doesNotContain(account.toLowerCase(Locale.ROOT)));
        assertThat(decision.trace()).filteredOn(TraceEntry::acts).hasSizeGreaterThan(3);
    }

    private static Policy everything() {
        PolicyBuilder policy = Policy.builder("everything");
        Rules.types().forEach(type -> policy.rule(PolicyRule.of(type)));
        return policy.build();
    }

    private static List<String> outputs(
            Decision decision,
            Submission submission,
            SubmissionKeys own,
            PastComment stored,
            InMemoryHistory history,
            Moderator moderator,
            Pseudonyms keys) {
        List<String> all = new ArrayList<>(List.of(
                decision.moderatorText(Locale.ROOT),
                decision.moderatorText(Locale.GERMAN),
                decision.authorText(Locale.ROOT),
                stored.authorName().orElse("")));
        Stream.of(decision, decision.trace(), submission, own, stored, history, moderator, keys)
                .map(Object::toString)
                .forEach(all::add);
        all.addAll(own.author());
        all.addAll(own.ip());
        return all;
    }
}
