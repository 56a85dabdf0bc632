package dev.galley.cli.moderate;

import dev.galley.cli.terminal.Excerpt;
import dev.galley.cli.terminal.Printable;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.QueuePlace;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes text for people at a terminal: each comment with its verdict and the reasons, and a count of each verdict. */
final class DecisionText implements DecisionWriter {
    private static final int MAX_NAME_LENGTH = 40;
    private static final String RESET = "\u001B[0m";

    private final boolean colours;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    DecisionText(boolean colours) {
        this.colours = colours;
    }

    @Override
    public String decision(Submission submission, Decision decision, SubmissionKeys keys) {
        counts.merge(decision.verdict(), 1, Integer::sum);
        StringBuilder out = new StringBuilder(coloured(decision.verdict()));
        out.append("  ").append(Printable.line(submission.comment().id().orElse("(no id)")));
        submission
                .comment()
                .author()
                .flatMap(DecisionText::name)
                .ifPresent(name -> out.append("  ").append(Printable.line(name, MAX_NAME_LENGTH)));
        decision.queue().ifPresent(place -> out.append(queue(place, decision.isSilent())));
        out.append('\n');
        decision.trace().stream()
                .filter(TraceEntry::acts)
                .forEach(entry -> reasons(submission, entry, decision.verdict(), out));
        return out.toString();
    }

    /** Returns the queue in brackets, unless it is the usual one; a silent hold is mentioned in any case. */
    private static String queue(QueuePlace place, boolean silent) {
        boolean usual = place.name().equals(QueuePlace.DEFAULT_QUEUE) && place.priority() == 0;
        String where = usual ? "" : "queue " + Printable.line(place.name()) + ", priority " + place.priority();
        String all = where + (silent && !usual ? ", " : "") + (silent ? "silent" : "");
        return all.isEmpty() ? "" : "  [" + all + "]";
    }

    /** Returns the name, unless it looks like an e-mail address. */
    private static Optional<String> name(Commenter author) {
        return author.name().filter(name -> name.indexOf('@') < 0);
    }

    /** Adds the reasons, each with what would have passed instead unless the comment passes anyway. */
    private static void reasons(Submission submission, TraceEntry entry, Verdict verdict, StringBuilder out) {
        for (Evidence evidence : entry.evidence()) {
            out.append("  ").append(entry.rule()).append(": ").append(Printable.line(evidence.message()));
            evidence.counterfactual(Locale.ROOT)
                    .filter(pass -> verdict != Verdict.APPROVE)
                    .ifPresent(pass ->
                            out.append(" (").append(Printable.line(pass)).append(')'));
            out.append('\n');
            if (evidence.field() == SubmissionField.BODY) {
                String body = submission.comment().body().map(Text::value).orElse("");
                evidence.span().ifPresent(span -> excerpt(body, span.start(), span.end(), out));
            }
        }
    }

    private static void excerpt(String body, int start, int end, StringBuilder out) {
        int lineStart = body.lastIndexOf('\n', start - 1) + 1;
        int nextLine = body.indexOf('\n', start);
        String line = body.substring(lineStart, nextLine < 0 ? body.length() : nextLine);
        Excerpt excerpt = Excerpt.of(line, start - lineStart, end - lineStart);
        out.append("    | ").append(excerpt.text()).append("\n    | ");
        out.append(excerpt.marks()).append('\n');
    }

    @Override
    public String end() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder out = new StringBuilder().append(all).append(all == 1 ? " comment" : " comments");
        String separator = ": ";
        for (Map.Entry<Verdict, Integer> count : counts.entrySet()) {
            out.append(separator).append(count.getValue()).append(' ').append(word(count.getKey()));
            separator = ", ";
        }
        return out.append('\n').toString();
    }

    private String coloured(Verdict verdict) {
        if (!colours) {
            return word(verdict);
        }
        String colour = switch (verdict) {
            case APPROVE -> "\u001B[1;32m";
            case HOLD -> "\u001B[1;33m";
            case SPAM, REJECT -> "\u001B[1;31m";
        };
        return colour + word(verdict) + RESET;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
