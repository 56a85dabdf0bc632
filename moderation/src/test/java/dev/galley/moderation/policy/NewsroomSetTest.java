package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Decides on 100 bad and 100 good comments by strangers, in more than ten languages, with the preset for newspapers. */
class NewsroomSetTest {
    private static final String RESOURCE = "newsroom-comments.txt";

    private record Line(boolean isBad, String language, String kind, String author, String text) {}

    @Test
    void newsroomApprovesFewBadCommentsAndHoldsFewGoodOnes() {
        InMemoryHistory history = InMemoryHistory.create();
        Pseudonyms keys = Pseudonyms.ephemeral();
        Moderator moderator = Moderator.builder(Presets.newsroom())
                .history(history)
                .keys(keys)
                .build();
        List<Line> approvedBad = new ArrayList<>();
        List<Line> heldGood = new ArrayList<>();
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        List<Line> lines = lines();
        for (Line line : lines) {
            at = at.plusSeconds(3600);
            Submission submission = submission(line, at);
            Decision decision = moderator.decide(submission);
            history.add(decision.toPastComment(submission, keys.keysOf(submission)));
            boolean isApproved = decision.verdict() == Verdict.APPROVE;
            if (line.isBad() && isApproved) {
                approvedBad.add(line);
            } else if (!line.isBad() && !isApproved) {
                heldGood.add(line);
            }
        }
        System.out.println("newsroom: " + approvedBad.size() + " of 100 bad comments approved, " + heldGood.size()
                + " of 100 good comments held");

        assertThat(approvedBad).as("approved bad comments").hasSizeLessThanOrEqualTo(10);
        assertThat(heldGood).as("held good comments").hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theSetIsBalanced() {
        List<Line> lines = lines();
        assertThat(lines).hasSize(200).filteredOn(Line::isBad).hasSize(100);
        Set<String> bad = new HashSet<>();
        Set<String> good = new HashSet<>();
        lines.forEach(line -> (line.isBad() ? bad : good).add(line.language()));
        assertThat(bad).hasSizeGreaterThanOrEqualTo(10);
        assertThat(good).hasSizeGreaterThanOrEqualTo(10);
    }

    private static Submission submission(Line line, Instant at) {
        String id = "c" + at.getEpochSecond();
        return Submission.of(Comment.builder()
                .id(id)
                .articleId("a" + id)
                .author(Commenter.named(line.author()).withEmail(id + "@mail.example"))
                .published(at.atOffset(ZoneOffset.UTC))
                .body(Text.plain(line.text()))
                .build());
    }

    private static List<Line> lines() {
        try (InputStream in = NewsroomSetTest.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 5))
                    .map(part -> new Line(part[0].equals("bad"), part[1], part[2], part[3], part[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
