package dev.galley.moderation.history;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.submission.Verdict;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Something done to a store, and to the plainest picture of one. */
public interface StoreOperation {
    Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    int COMMENTS = 5;
    int AUTHORS = 3;

    void on(CommentStore store);

    void on(Picture picture);

    /** Any operations on a few comments of a few authors. */
    static Arbitrary<List<StoreOperation>> any() {
        Arbitrary<Integer> comments = Arbitraries.integers().between(0, COMMENTS - 1);
        Arbitrary<Integer> authors = Arbitraries.integers().between(0, AUTHORS - 1);
        Arbitrary<StoreOperation> add = Combinators.combine(comments, authors, Arbitraries.of(Verdict.class))
                .as(Add::new);
        Arbitrary<StoreOperation> decide = Combinators.combine(
                        comments,
                        Arbitraries.of(CommentStatus.class),
                        Arbitraries.integers().between(0, 9))
                .as(Decide::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, add),
                        Tuple.of(5, decide),
                        Tuple.of(1, comments.map(Erase::new)),
                        Tuple.of(1, authors.map(Forget::new)))
                .list()
                .ofMaxSize(30);
    }

    /** What must be true of a store, kept in plain maps. */
    final class Picture {
        public final Map<String, Verdict> verdicts = new HashMap<>();
        public final Map<String, PersonDecision> decisions = new HashMap<>();
        public final Map<String, String> authors = new HashMap<>();
        public final Map<String, AuthorRecord> erased = new HashMap<>();

        public AuthorRecord authorRecord(String author) {
            AuthorRecord authorRecord = erased.getOrDefault(author, AuthorRecord.UNKNOWN);
            for (Map.Entry<String, PersonDecision> entry : decisions.entrySet()) {
                if (author.equals(authors.get(entry.getKey()))) {
                    authorRecord =
                            authorRecord.plus(AuthorRecord.of(entry.getValue().status()));
                }
            }
            return authorRecord;
        }

        public boolean isApproved(String id) {
            PersonDecision decision = decisions.get(id);
            return decision == null ? verdicts.get(id) == Verdict.APPROVE : decision.status() == CommentStatus.APPROVED;
        }
    }

    /** A comment is added, or decided by rules again. */
    record Add(int comment, int author, Verdict verdict) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.add(PastComment.builder("c" + comment, NOON.plusSeconds(comment))
                    .authorKey("a" + author)
                    .verdict(verdict)
                    .build());
        }

        @Override
        public void on(Picture picture) {
            picture.verdicts.put("c" + comment, verdict);
            picture.authors.put("c" + comment, "a" + author);
        }
    }

    /** A person decides. */
    record Decide(int comment, CommentStatus status, int second) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.decide(decision());
        }

        @Override
        public void on(Picture picture) {
            if (picture.verdicts.containsKey("c" + comment)) {
                picture.decisions.merge(
                        "c" + comment,
                        decision(),
                        (before, now) -> before.decided().isAfter(now.decided()) ? before : now);
            }
        }

        private PersonDecision decision() {
            return PersonDecision.of("c" + comment, status, NOON.plusSeconds(second));
        }
    }

    /** What was written before a comment is erased. */
    record Erase(int comment) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.eraseBefore(NOON.plusSeconds(comment));
        }

        @Override
        public void on(Picture picture) {
            for (int i = 0; i < comment; i++) {
                String id = "c" + i;
                PersonDecision decision = picture.decisions.remove(id);
                String author = picture.authors.remove(id);
                picture.verdicts.remove(id);
                if (decision != null && author != null) {
                    picture.erased.merge(author, AuthorRecord.of(decision.status()), AuthorRecord::plus);
                }
            }
        }
    }

    /** An author is forgotten. */
    record Forget(int author) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.forget(List.of("a" + author));
        }

        @Override
        public void on(Picture picture) {
            picture.authors.values().removeIf(("a" + author)::equals);
            picture.erased.remove("a" + author);
        }
    }
}
