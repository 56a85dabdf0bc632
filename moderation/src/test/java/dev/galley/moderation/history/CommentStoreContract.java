package dev.galley.moderation.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Tests that every store of comments must pass. */
public abstract class CommentStoreContract {
    protected static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");

    /** Returns an empty store. */
    protected abstract CommentStore store();

    @Test
    void readsBackACompleteComment() {
        CommentStore store = store();
        PastComment comment = PastComment.builder("c1", NOON.plusNanos(123_456_789))
                .articleId("a")
                .parentId("c0")
                .authorKey("ada")
                .ipKey("home")
                .authorName("Ada 🙂")
                .text("Zeile eins\nline two \t 漢字")
                .verdict(Verdict.SPAM)
                .decision(new PersonDecision("c1", CommentStatus.APPROVED, NOON, Optional.of("Grace")))
                .build();
        store.add(comment);

        assertThat(store.comment("c1")).contains(comment);
        assertThat(store.comment("c2")).isEmpty();
        assertThat(store.byAuthor(List.of("ada"), Instant.MIN, 9)).containsExactly(comment);
        assertThat(store.byIp(List.of("home"), Instant.MIN, 9)).containsExactly(comment);
        assertThat(store.onArticle("a", Instant.MIN, 9)).containsExactly(comment);
        assertThat(store.recent(Instant.MIN, 9)).containsExactly(comment);
        assertThat(store.sameText(TextKey.of("zeile  EINS line two 漢字"), Instant.MIN, 9))
                .containsExactly(comment);
    }

    @Test
    void readsBackAMinimalComment() {
        CommentStore store = store();
        PastComment comment = PastComment.builder("c1", NOON).build();
        store.add(comment);

        assertThat(store.comment("c1")).contains(comment);
        assertThat(store.byAuthor(List.of(), Instant.MIN, 9)).isEmpty();
        assertThat(store.byIp(List.of("home"), Instant.MIN, 9)).isEmpty();
    }

    @Test
    void listsAreNewestFirstSinceATimeAndLimited() {
        CommentStore store = store();
        store.addAll(List.of(at("second", 2), at("first", 1), at("third", 3)));

        assertThat(ids(store.recent(NOON, 9))).containsExactly("third", "second", "first");
        assertThat(ids(store.recent(NOON.plusSeconds(2), 9))).containsExactly("third", "second");
        assertThat(ids(store.recent(NOON.plusSeconds(2).plusNanos(1), 9))).containsExactly("third");
        assertThat(ids(store.recent(NOON, 2))).containsExactly("third", "second");
        assertThat(store.recent(NOON, 0)).isEmpty();
        assertThat(store.recent(Instant.MAX, 9)).isEmpty();
    }

    @Test
    void findsAnAuthorByEachKey() {
        CommentStore store = store();
        store.addAll(List.of(by("old key", "c1", 1), by("new key", "c2", 2), by("another", "c3", 3)));

        assertThat(ids(store.byAuthor(List.of("new key", "old key"), NOON, 9))).containsExactly("c2", "c1");
        assertThat(ids(store.byAuthor(List.of("new key", "old key"), NOON, 1))).containsExactly("c2");
    }

    @Test
    void aCommentReplacesOneWithTheSameId() {
        CommentStore store = store();
        store.add(at("c1", 1).toBuilder().articleId("a").text("before").build());
        store.add(at("c1", 1).toBuilder().articleId("b").text("after").build());

        assertThat(store.onArticle("a", NOON, 9)).isEmpty();
        assertThat(store.onArticle("b", NOON, 9))
                .singleElement()
                .extracting(PastComment::text)
                .isEqualTo("after");
        assertThat(store.sameText(TextKey.of("before"), NOON, 9)).isEmpty();
    }

    @Test
    void theLastOfTwoCopiesInOneBatchCounts() {
        CommentStore store = store();
        store.addAll(List.of(
                at("c1", 1).toBuilder().text("before").build(),
                at("c1", 1).toBuilder().text("after").build()));

        assertThat(store.recent(NOON, 9)).extracting(PastComment::text).containsExactly("after");
    }

    @Test
    void decisionsOfPeopleOutliveThoseOfRules() {
        CommentStore store = store();
        store.add(by("ada", "c1", 1).toBuilder().verdict(Verdict.SPAM).build());
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON));
        store.add(by("ada", "c1", 1).toBuilder().verdict(Verdict.REJECT).build());

        PastComment comment = store.comment("c1").orElseThrow();
        assertThat(comment.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(comment.isApproved()).isTrue();
        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 0));
    }

    @Test
    void theLatestDecisionCountsInAnyOrder() {
        CommentStore store = store();
        store.add(by("ada", "c1", 1));
        store.decide(PersonDecision.of("c1", CommentStatus.REMOVED, NOON.plusSeconds(9)));
        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON.plusSeconds(5)));

        assertThat(store.comment("c1").flatMap(PastComment::person)).contains(CommentStatus.REMOVED);
        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(0, 1));

        store.decide(PersonDecision.of("c1", CommentStatus.APPROVED, NOON.plusSeconds(10)));

        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 0));
    }

    @Test
    void aDecisionOnAnUnknownCommentIsIgnored() {
        CommentStore store = store();
        store.decide(PersonDecision.of("nothing", CommentStatus.APPROVED, NOON));

        assertThat(store.comment("nothing")).isEmpty();
    }

    @Test
    void recordsCountOnlyDecisionsOfPeople() {
        CommentStore store = store();
        store.addAll(List.of(
                by("ada", "c1", 1).toBuilder().verdict(Verdict.APPROVE).build(),
                decided("ada", "c2", CommentStatus.APPROVED),
                decided("ada", "c3", CommentStatus.REJECTED),
                decided("ada", "c4", CommentStatus.SPAM),
                decided("ada", "c5", CommentStatus.REMOVED),
                decided("ada", "c6", CommentStatus.PENDING),
                decided("old ada", "c7", CommentStatus.APPROVED),
                decided("eve", "c8", CommentStatus.SPAM)));

        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 3));
        assertThat(store.authorRecord(List.of("ada", "old ada"))).isEqualTo(new AuthorRecord(2, 3));
        assertThat(store.authorRecord(List.of("nobody"))).isEqualTo(AuthorRecord.UNKNOWN);
        assertThat(store.authorRecord(List.of())).isEqualTo(AuthorRecord.UNKNOWN);
    }

    @Test
    void forgettingAnAuthorKeepsOnlyTheText() {
        CommentStore store = store();
        store.add(by("ada", "c1", 1).toBuilder()
                .ipKey("home")
                .authorName("Ada")
                .text("kept")
                .build());
        store.add(decided("ada", "c2", CommentStatus.APPROVED));
        store.add(by("eve", "c3", 3));
        store.eraseBefore(NOON.plusSeconds(1));

        assertThat(store.forget(List.of("ada"))).isEqualTo(1);

        assertThat(store.byAuthor(List.of("ada"), NOON, 9)).isEmpty();
        assertThat(store.byIp(List.of("home"), NOON, 9)).isEmpty();
        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(AuthorRecord.UNKNOWN);
        assertThat(store.comment("c1").orElseThrow().authorName()).isEmpty();
        assertThat(store.comment("c1").orElseThrow().text()).isEqualTo("kept");
        assertThat(store.byAuthor(List.of("eve"), NOON, 9)).hasSize(1);
        assertThat(store.forget(List.of())).isZero();
    }

    @Test
    void erasingCommentsKeepsTheRecordsOfAuthors() {
        CommentStore store = store();
        store.add(decided("ada", "c1", CommentStatus.APPROVED));
        store.add(by("ada", "c2", 5));

        assertThat(store.eraseBefore(NOON.plusSeconds(5))).isEqualTo(1);

        assertThat(ids(store.byAuthor(List.of("ada"), NOON, 9))).containsExactly("c2");
        assertThat(store.comment("c1")).isEmpty();
        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 0));

        store.add(decided("ada", "c3", CommentStatus.SPAM));
        store.eraseBefore(NOON.plusSeconds(5));

        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(1, 1));
    }

    @Test
    void storesNeitherEmailNorIpAddress() {
        CommentStore store = store();
        Submission submission = Submission.builder(Comment.builder()
                        .id("c1")
                        .author(Commenter.named("Ada <ADA@harbour.example>").withEmail("ada@harbour.example"))
                        .body(Text.plain("words"))
                        .build())
                .ip("192.0.2.7")
                .account("account-77")
                .build();
        store.add(PastComment.of(submission, Pseudonyms.ephemeral().keysOf(submission), NOON, Verdict.HOLD));

        PastComment stored = store.comment("c1").orElseThrow();
        assertThat(List.of(
                        stored.authorName().orElse(""),
                        stored.authorKey().orElseThrow(),
                        stored.ipKey().orElseThrow(),
                        stored.toString(),
                        store.toString()))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("harbour")
                        || text.contains("192.0.2")
                        || text.contains("account-77"));
    }

    @Test
    void manyCommentsAreAddedAtOnce() {
        CommentStore store = store();
        List<PastComment> many = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            many.add(at("c" + i, i));
        }
        store.addAll(many);
        store.addAll(many);

        assertThat(store.recent(NOON, 9_999)).hasSize(1_234);
        assertThat(store.eraseBefore(NOON.plusSeconds(1_200))).isEqualTo(1_200);
        assertThat(store.recent(NOON, 9_999)).hasSize(34);
    }

    @Test
    void returnsTheNewestReports() {
        CommentStore store = store();
        store.add(at("c1", 0));
        ReaderReport first = ReaderReport.of("c1", "ada", NOON.plusSeconds(1)).withReason("Beleidigung 漢\0");
        ReaderReport second = ReaderReport.of("c1", "bob", NOON.plusSeconds(2));
        store.report(second);
        store.report(first);
        store.report(ReaderReport.of("unknown", "bob", NOON));

        assertThat(store.reports("c1", Instant.MIN, 9)).hasSize(2).first().isEqualTo(second);
        assertThat(store.reports("c1", Instant.MIN, 9).get(1).reason().orElseThrow())
                .startsWith("Beleidigung 漢");
        assertThat(store.reports("c1", Instant.MIN, 1)).containsExactly(second);
        assertThat(store.reports("c1", NOON.plusSeconds(2), 9)).containsExactly(second);
        assertThat(store.reports("unknown", Instant.MIN, 9)).isEmpty();
        assertThat(second.toString()).doesNotContain("bob");
    }

    @Test
    void concurrentWritesLoseNothing() throws Exception {
        CommentStore store = store();
        int writers = 4;
        int each = 25;
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            work.add(() -> {
                for (int i = 0; i < each; i++) {
                    String id = "c" + number + "-" + i;
                    store.add(by("ada", id, i));
                    store.add(by("ada", "same " + i, i));
                    store.decide(PersonDecision.of(id, CommentStatus.APPROVED, NOON));
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(store.byAuthor(List.of("ada"), NOON, 9_999)).hasSize(writers * each + each);
        assertThat(store.authorRecord(List.of("ada"))).isEqualTo(new AuthorRecord(writers * each, 0));
    }

    protected static PastComment at(String id, long second) {
        return PastComment.builder(id, NOON.plusSeconds(second)).build();
    }

    protected static PastComment by(String author, String id, long second) {
        return at(id, second).toBuilder().authorKey(author).build();
    }

    protected static PastComment decided(String author, String id, CommentStatus status) {
        return by(author, id, 0).withDecision(PersonDecision.of(id, status, NOON));
    }

    protected static List<String> ids(List<PastComment> comments) {
        return comments.stream().map(PastComment::id).toList();
    }
}
