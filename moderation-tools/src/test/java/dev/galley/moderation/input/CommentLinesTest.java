package dev.galley.moderation.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Category;
import dev.galley.model.CommentStatus;
import dev.galley.model.Text;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentLinesTest {
    private final List<JudgedComment> comments = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    @Test
    void readsEveryMember() throws IOException {
        read("""
                {"id":"c1","parent":"c0","article":"a1","url":"https://harbour.example/#c1","author":{"name":"Ada","url":"https://ada.example/","email":"ada@harbour.example"},"body":"<b>Hi</b>","type":"html","language":"en","published":"2024-05-05T12:00:00+02:00","updated":"2024-05-06T12:00:00Z","status":"spam","decision":{"status":"approved","decided":"2024-05-07T12:00:00Z","moderator":"eve"},"reports":[{"by":"bob","reason":"hate","at":"2024-05-06T12:00:00Z"},{"by":"cyd"}],"account":"7","accountCreated":"2024-05-01T12:00:00+02:00","role":"editor","ip":"192.0.2.1","userAgent":"Browser/1","referrer":"https://harbour.example/","honeypot":"","depth":2,"timeToSubmit":1.5,"articlePublished":"2024-05-01T00:00:00Z","articleLanguage":"de","categories":["News","Ships"],"open":true}
                """);

        assertThat(findings).isEmpty();
        Submission submission = comments.get(0).submission();
        assertThat(submission.comment().id()).contains("c1");
        assertThat(submission.comment().parentId()).contains("c0");
        assertThat(submission.comment().articleId()).contains("a1");
        assertThat(submission.comment().author().orElseThrow().email()).contains("ada@harbour.example");
        assertThat(submission.comment().body()).contains(Text.html("<b>Hi</b>").withLanguage("en"));
        assertThat(submission.comment().published()).contains(OffsetDateTime.parse("2024-05-05T12:00:00+02:00"));
        assertThat(submission.comment().status()).contains(CommentStatus.SPAM);
        assertThat(submission.account()).contains("7");
        assertThat(submission.accountCreated()).contains(Instant.parse("2024-05-01T10:00:00Z"));
        assertThat(submission.role()).contains("editor");
        assertThat(submission.ip()).contains("192.0.2.1");
        assertThat(submission.userAgent()).contains("Browser/1");
        assertThat(submission.referrer()).contains("https://harbour.example/");
        assertThat(submission.honeypot()).contains("");
        assertThat(submission.depth()).contains(2);
        assertThat(submission.timeToSubmit()).contains(Duration.ofMillis(1500));
        assertThat(submission.article().orElseThrow().published())
                .contains(OffsetDateTime.parse("2024-05-01T00:00:00Z"));
        assertThat(submission.article().orElseThrow().language()).contains("de");
        assertThat(submission.article().orElseThrow().categories())
                .containsExactly(Category.of("News"), Category.of("Ships"));
        assertThat(submission.discussion().orElseThrow().open()).contains(true);
        assertThat(comments.get(0).reports())
                .containsExactly(
                        ReaderReport.of("c1", "bob", Instant.parse("2024-05-06T12:00:00Z"))
                                .withReason("hate"),
                        ReaderReport.of("c1", "cyd", Instant.MAX));
        assertThat(comments.get(0).decision())
                .contains(new PersonDecision(
                        "c1", CommentStatus.APPROVED, Instant.parse("2024-05-07T12:00:00Z"), Optional.of("eve")));
    }

    @Test
    void requiresOnlyANameAndAText() throws IOException {
        read("\uFEFF{\"author\":\"Ada\",\"body\":\"Hi\",\"decision\":\"rejected\"}\n\n");

        assertThat(findings).isEmpty();
        assertThat(comments).hasSize(1);
        assertThat(comments.get(0).submission().comment().author().orElseThrow().name())
                .contains("Ada");
        assertThat(comments.get(0).decision().orElseThrow().status()).isEqualTo(CommentStatus.REJECTED);
    }

    @Test
    void explainsJsonThatIsNotOneCommentALine() throws IOException {
        read("[{\"body\": \"Hi\"}]\n{\n \"body\": \"Hi\"\n}\nid,body\n");

        assertThat(comments).isEmpty();
        assertThat(findings)
                .hasSize(5)
                .allSatisfy(finding -> assertThat(finding.hint())
                        .hasValueSatisfying(
                                hint -> assertThat(hint).startsWith("Write each comment as a JSON object on a line")));
        assertThat(findings.get(0).message()).isEqualTo("The line is a JSON array, not a comment");
    }

    @Test
    void reportsTheLocationButNotTheContentOfABadLine() throws IOException {
        read("""
                {"body":"x","published":"ada@harbour.example"}
                {"body":"x","type":"ada@harbour.example"}
                {"body":"x","status":"ada@harbour.example"}
                {"body":"x","author":7}
                {"body":"x","categories":["ada@harbour.example", 7]}
                {"body":"ok"}
                """);

        assertThat(comments).hasSize(1);
        assertThat(findings)
                .extracting(finding -> finding.location().map(Location::line).orElse(0))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(findings.toString()).doesNotContain("ada@");
    }

    @Test
    void aVeryLongCommentIsRead() throws IOException {
        read("{\"body\":\"" + "x".repeat(10 << 20) + "\"}");

        assertThat(findings).isEmpty();
        assertThat(comments.get(0).submission().comment().body().orElseThrow().value())
                .hasSize(10 << 20);
    }

    private void read(String lines) throws IOException {
        CommentLines.read(new StringReader(lines), comments::add, findings::add);
    }
}
