package dev.galley.moderation.trial;

import dev.galley.moderation.history.PersonDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Past comments in the order in which they were written, and people's decisions when they were made. */
final class Timeline {
    /** Hears of what happens, in order. */
    interface Listener {
        /** Somebody writes a comment. */
        void written(JudgedComment comment);

        /** A person decides. */
        void decided(PersonDecision decision);
    }

    private final List<JudgedComment> comments;

    /** The order of comments of one moment stays as it is given. */
    Timeline(Iterable<JudgedComment> comments) {
        List<JudgedComment> sorted = new ArrayList<>();
        comments.forEach(sorted::add);
        sorted.sort(Comparator.comparing(JudgedComment::written));
        this.comments = sorted;
    }

    /** Nobody decides about a comment before it is written, whatever the dates say. */
    void play(Listener listener) {
        PriorityQueue<PersonDecision> open = new PriorityQueue<>(Comparator.comparing(PersonDecision::decided));
        for (JudgedComment comment : comments) {
            hear(open, comment.written(), listener);
            listener.written(comment);
            comment.decision().ifPresent(open::add);
        }
        hear(open, Instant.MAX, listener);
    }

    private static void hear(PriorityQueue<PersonDecision> open, Instant until, Listener listener) {
        for (PersonDecision next = open.peek(); next != null && !next.decided().isAfter(until); next = open.peek()) {
            open.remove();
            listener.decided(next);
        }
    }
}
