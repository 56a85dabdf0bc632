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

/** An operation on a store and on the reference model that it is compared with. */
public interface StoreOperation {
    Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    int COMMENTS = 5;
    int AUTHORS = 3;

    void on(CommentStore store);

    void on(ReferenceModel model);

    /** Generates any operations on a few comments of a few authors. */
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
                        Tuple.of(3, report(comments, authors)),
                        Tuple.of(1, comments.map(Erase::new)),
                        Tuple.of(1, authors.map(Forget::new)))
                .list()
                .ofMaxSize(30);
    }

    private static Arbitrary<StoreOperation> report(Arbitrary<Integer> comments, Arbitrary<Integer> authors) {
        return Combinators.combine(comments, authors, Arbitraries.integers().between(0, 9))
                .as(Report::new);
    }

    /** The expected content of a store, in plain maps. */
    final class ReferenceModel {
        public final Map<String, Verdict> verdicts = new HashMap<>();
        public final Map<String, PersonDecision> decisions = new HashMap<>();
        public final Map<String, String> authors = new HashMap<>();
        public final Map<String, AuthorRecord> erased = new HashMap<>();
        public final Map<String, Map<String, ReaderReport>> reports = new HashMap<>();

        public ReporterRecord reporterRecord(String reader) {
            ReporterRecord record = ReporterRecord.UNKNOWN;
            for (Map.Entry<String, Map<String, ReaderReport>> entry : reports.entrySet()) {
                ReaderReport report = entry.getValue().get(reader);
                PersonDecision decision = decisions.get(entry.getKey());
                if (report != null && decision != null) {
                    boolean approved = decision.status() == CommentStatus.APPROVED;
                    if (!approved && decision.status() != CommentStatus.PENDING) {
                        record = record.plus(new ReporterRecord(1, 0));
                    } else if (approved && !decision.decided().isBefore(report.reported())) {
                        record = record.plus(new ReporterRecord(0, 1));
                    }
                }
            }
            return record;
        }

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

    /** Adds a comment, or stores a new decision of the rules. */
    record Add(int comment, int author, Verdict verdict) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.add(PastComment.builder("c" + comment, NOON.plusSeconds(comment))
                    .authorKey("a" + author)
                    .verdict(verdict)
                    .build());
        }

        @Override
        public void on(ReferenceModel model) {
            model.verdicts.put("c" + comment, verdict);
            model.authors.put("c" + comment, "a" + author);
        }
    }

    /** Stores the decision of a person. */
    record Decide(int comment, CommentStatus status, int second) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.decide(decision());
        }

        @Override
        public void on(ReferenceModel model) {
            if (model.verdicts.containsKey("c" + comment)) {
                model.decisions.merge(
                        "c" + comment,
                        decision(),
                        (before, now) -> before.decided().isAfter(now.decided()) ? before : now);
            }
        }

        private PersonDecision decision() {
            return PersonDecision.of("c" + comment, status, NOON.plusSeconds(second));
        }
    }

    /** Reports a comment, as a reader who may be an author as well. */
    record Report(int comment, int reader, int second) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.report(report());
        }

        @Override
        public void on(ReferenceModel model) {
            if (model.verdicts.containsKey("c" + comment)) {
                model.reports
                        .computeIfAbsent("c" + comment, id -> new HashMap<>())
                        .putIfAbsent("a" + reader, report());
            }
        }

        private ReaderReport report() {
            return ReaderReport.of("c" + comment, "a" + reader, NOON.plusSeconds(second))
                    .withReason("at " + second);
        }
    }

    /** Erases the comments that are older than a comment. */
    record Erase(int comment) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.eraseBefore(NOON.plusSeconds(comment));
        }

        @Override
        public void on(ReferenceModel model) {
            for (int i = 0; i < comment; i++) {
                String id = "c" + i;
                PersonDecision decision = model.decisions.remove(id);
                String author = model.authors.remove(id);
                model.verdicts.remove(id);
                model.reports.remove(id);
                if (decision != null && author != null) {
                    model.erased.merge(author, AuthorRecord.of(decision.status()), AuthorRecord::plus);
                }
            }
        }
    }

    /** Forgets an author. */
    record Forget(int author) implements StoreOperation {
        @Override
        public void on(CommentStore store) {
            store.forget(List.of("a" + author));
        }

        @Override
        public void on(ReferenceModel model) {
            model.authors.values().removeIf(("a" + author)::equals);
            model.erased.remove("a" + author);
            model.reports.values().forEach(reports -> reports.remove("a" + author));
        }
    }
}
