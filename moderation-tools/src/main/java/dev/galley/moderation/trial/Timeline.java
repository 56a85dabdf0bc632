package dev.galley.moderation.trial;

import dev.galley.moderation.history.PersonDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Past comments in the order of writing, with people's decisions at the time they were made. */
final class Timeline {
    /** Receives events in order. */
    interface Listener {
        /** Called when a comment is written. */
        void written(JudgedComment comment);

        /** Called when a person decides. */
        void decided(PersonDecision decision);
    }

    private final List<JudgedComment> comments;

    /** Creates a timeline; comments of the same moment keep their order. */
    Timeline(Iterable<JudgedComment> comments) {
        List<JudgedComment> sorted = new ArrayList<>();
        comments.forEach(sorted::add);
        sorted.sort(Comparator.comparing(JudgedComment::written));
        this.comments = sorted;
    }

    /** Plays all events. A decision never precedes its comment, whatever the dates say. */
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
