package dev.galley.moderation.trial;

import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Past comments in the order of writing, with people's decisions and readers' reports at the time they were made. */
final class Timeline {
    /** Receives events in order. */
    interface Listener {
        /** Called when a comment is written. */
        void written(JudgedComment comment);

        /** Called when a person decides. */
        void decided(PersonDecision decision);

        /** Called when a reader reports a comment. */
        void reported(JudgedComment comment, ReaderReport report);
    }

    /** Something that happens to a comment after it was written: a decision, or otherwise a report. */
    private record Event(Instant time, JudgedComment comment, Optional<ReaderReport> report) {
        void inform(Listener listener) {
            report.ifPresentOrElse(
                    made -> listener.reported(comment, made),
                    () -> comment.decision().ifPresent(listener::decided));
        }
    }

    private final List<JudgedComment> comments;

    /** Creates a timeline; comments of the same moment keep their order. */
    Timeline(Iterable<JudgedComment> comments) {
        List<JudgedComment> sorted = new ArrayList<>();
        comments.forEach(sorted::add);
        sorted.sort(Comparator.comparing(JudgedComment::written));
        this.comments = sorted;
    }

    /** Plays all events. Decisions and reports never precede their comment, whatever the dates say. */
    void play(Listener listener) {
        // Of the same moment, the decision comes first: a report counts only if it was made after the decision.
        PriorityQueue<Event> open = new PriorityQueue<>(Comparator.comparing(Event::time)
                .thenComparing(event -> event.report().isPresent()));
        for (JudgedComment comment : comments) {
            play(open, comment.written(), listener);
            listener.written(comment);
            comment.decision().ifPresent(made -> open.add(new Event(made.decided(), comment, Optional.empty())));
            comment.reports().forEach(made -> open.add(new Event(made.reported(), comment, Optional.of(made))));
        }
        play(open, Instant.MAX, listener);
    }

    private static void play(PriorityQueue<Event> open, Instant until, Listener listener) {
        for (Event next = open.peek(); next != null && !next.time().isAfter(until); next = open.peek()) {
            open.remove();
            next.inform(listener);
        }
    }
}
