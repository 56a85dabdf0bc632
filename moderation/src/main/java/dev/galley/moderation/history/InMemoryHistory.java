package dev.galley.moderation.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A history in memory, which is lost when the process ends. It holds a limited number of comments; when it is full, the
 * oldest are dropped. People's decisions on them still count in their authors' records, for as many authors.
 * Thread-safe.
 */
public final class InMemoryHistory implements CommentStore {
    private final int maxComments;
    private final long maxCharacters;
    private final Optional<Duration> maxAge;
    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final IndexedComments comments = new IndexedComments();
    private final AuthorRecords evicted;
    private final StoredReports reports = new StoredReports();

    private InMemoryHistory(Builder from) {
        maxComments = from.maxComments;
        maxCharacters = from.maxCharacters;
        maxAge = Optional.ofNullable(from.maxAge);
        clock = from.clock;
        evicted = new AuthorRecords(maxComments);
    }

    /** Creates a history of at most 100,000 comments and 50 million characters, of any age. */
    public static InMemoryHistory create() {
        return builder().build();
    }

    /** Returns a builder for a history of at most 100,000 comments and 50 million characters, of any age. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void add(PastComment comment) {
        Objects.requireNonNull(comment, "comment");
        writing(() -> {
            comments.put(comments.get(comment.id()).map(comment::replacing).orElse(comment));
            return evict();
        });
    }

    @Override
    public void decide(PersonDecision decision) {
        writing(() -> {
            comments.get(decision.commentId()).ifPresent(comment -> comments.put(comment.withDecision(decision)));
            return 0;
        });
    }

    /** {@inheritDoc} At most 1,000 readers are kept for each comment; further ones are ignored. */
    @Override
    public void report(ReaderReport report) {
        writing(() -> {
            comments.get(report.commentId()).ifPresent(comment -> reports.add(report));
            return 0;
        });
    }

    @Override
    public int forget(List<String> authorKeys) {
        return writing(() -> {
            evicted.removeAll(authorKeys);
            reports.removeBy(authorKeys);
            List<PastComment> theirs = comments.byAuthor().newest(authorKeys, Instant.MIN, Integer.MAX_VALUE);
            theirs.forEach(comment -> comments.put(comment.anonymized()));
            return theirs.size();
        });
    }

    @Override
    public int eraseBefore(Instant moment) {
        return writing(() -> {
            int erased = 0;
            while (comments.oldest()
                    .filter(oldest -> oldest.submitted().isBefore(moment))
                    .isPresent()) {
                evictOldest();
                erased++;
            }
            return erased;
        });
    }

    private int evict() {
        int before = comments.size();
        while (comments.size() > maxComments || comments.characters() > maxCharacters || isOldestTooOld()) {
            evictOldest();
        }
        return before - comments.size();
    }

    private void evictOldest() {
        PastComment oldest = comments.removeOldest();
        reports.removeOf(oldest.id());
        oldest.authorKey().ifPresent(author -> evicted.add(author, IndexedComments.authorRecord(oldest)));
    }

    /**
     * Checks whether the oldest comment is too old. Age is measured from the newest comment, so that old discussions
     * can be replayed, but never from a comment in the future.
     */
    private boolean isOldestTooOld() {
        if (maxAge.isEmpty() || comments.size() == 0) {
            return false;
        }
        Instant newest = comments.newest().orElseThrow().submitted();
        Instant now = clock.instant();
        Instant end = newest.isBefore(now) ? newest : now;
        return Duration.between(comments.oldest().orElseThrow().submitted(), end)
                        .compareTo(maxAge.get())
                > 0;
    }

    @Override
    public Optional<PastComment> comment(String id) {
        return reading(() -> comments.get(id));
    }

    @Override
    public List<PastComment> byAuthor(List<String> authorKeys, Instant since, int limit) {
        return reading(() -> comments.byAuthor().newest(authorKeys, since, limit));
    }

    @Override
    public List<PastComment> byIp(List<String> ipKeys, Instant since, int limit) {
        return reading(() -> comments.byIp().newest(ipKeys, since, limit));
    }

    @Override
    public List<PastComment> onArticle(String articleId, Instant since, int limit) {
        return reading(() -> comments.byArticle().newest(List.of(articleId), since, limit));
    }

    @Override
    public List<PastComment> sameText(String textKey, Instant since, int limit) {
        return reading(() -> comments.byText().newest(List.of(textKey), since, limit));
    }

    @Override
    public List<PastComment> recent(Instant since, int limit) {
        return reading(() -> comments.recent(since, limit));
    }

    @Override
    public AuthorRecord authorRecord(List<String> authorKeys) {
        return reading(() -> comments.authorRecords().of(authorKeys).plus(evicted.of(authorKeys)));
    }

    @Override
    public List<ReaderReport> reports(String commentId, Instant since, int limit) {
        return reading(() -> reports.of(commentId, since, limit));
    }

    @Override
    public Map<String, ReporterRecord> reporterRecords(Collection<String> reporterKeys) {
        return reading(() -> reports.records(reporterKeys, comments::get));
    }

    @Override
    public boolean answersFromMemory() {
        return true;
    }

    private <T> T reading(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private int writing(Supplier<Integer> change) {
        lock.writeLock().lock();
        try {
            return change.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Returns the number of comments, without their contents. */
    @Override
    public String toString() {
        return reading(() -> "InMemoryHistory[comments=" + comments.size() + ", characters=" + comments.characters()
                + ", authors=" + comments.byAuthor().size() + "]");
    }

    /** Builds an {@link InMemoryHistory}. Not thread-safe. */
    public static final class Builder {
        private int maxComments = 100_000;
        private long maxCharacters = 50_000_000;
        private @Nullable Duration maxAge;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Sets the maximum number of comments, at least 1; 100,000 by default. It is also the maximum number of authors
         * whose records outlive their comments.
         */
        public Builder maxComments(int maxComments) {
            this.maxComments = (int) positive(maxComments, "maxComments");
            return this;
        }

        /** Sets the maximum number of characters of text, at least 1; 50 million by default. */
        public Builder maxCharacters(long maxCharacters) {
            this.maxCharacters = positive(maxCharacters, "maxCharacters");
            return this;
        }

        /** Sets the maximum age of a comment, relative to the newest one; unlimited by default. */
        public Builder maxAge(Duration maxAge) {
            if (maxAge.isNegative()) {
                throw new IllegalArgumentException("maxAge must not be negative, but is " + maxAge);
            }
            this.maxAge = maxAge;
            return this;
        }

        /** Sets the clock used to detect comments from the future; the system clock by default. */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        private static long positive(long value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be at least 1, not " + value);
            }
            return value;
        }

        /** Builds the history, which is empty. */
        public InMemoryHistory build() {
            return new InMemoryHistory(this);
        }
    }
}
