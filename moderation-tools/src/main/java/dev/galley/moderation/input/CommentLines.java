package dev.galley.moderation.input;

import dev.galley.moderation.internal.json.JsonDocument;
import dev.galley.moderation.internal.json.JsonMembers;
import dev.galley.moderation.internal.json.UnreadableTextException;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.function.Consumer;

/**
 * Reads comments from JSON Lines: one JSON object per line. All members except {@code body} are optional:
 *
 * <ul>
 * <li>{@code id}, {@code parent}, {@code article}, {@code url}: strings
 * <li>{@code author}: an object with {@code name}, {@code url} and {@code email}, or a string with the name
 * <li>{@code body}: a string; {@code type}: {@code text} (the default) or {@code html}; {@code language}: BCP 47
 * <li>{@code published}, {@code updated}: times (RFC 3339)
 * <li>{@code status}: {@code pending}, {@code approved}, {@code rejected}, {@code spam} or {@code removed}: the
 * current status
 * <li>{@code decision}: a person's decision: one of these words, or an object with {@code status}, {@code decided}
 * and {@code moderator}
 * <li>{@code reports}: reports by readers, an array of objects with {@code by}, any name of the reader, and optionally
 * {@code reason} and {@code at}, a time; a report without a time comes after any decision
 * <li>{@code account}, {@code role}, {@code ip}, {@code userAgent}, {@code referrer}, {@code honeypot}: strings; {@code
 * depth}: a number; {@code timeToSubmit}: a number of seconds
 * <li>{@code accountCreated}: a time
 * <li>{@code articlePublished}: a time; {@code articleLanguage}: BCP 47; {@code categories}: the article's, an array of
 * strings; {@code open}: whether the discussion is open
 * </ul>
 */
public final class CommentLines {
    private static final String ONE_A_LINE =
            "Write each comment as a JSON object on a line of its own; this line was skipped";

    private CommentLines() {}

    /**
     * Reads all comments in order. Empty lines are skipped. An unreadable line or an unknown member is reported as a
     * finding with line and column, and reading continues.
     *
     * @param lines the lines; closed by the caller
     */
    public static void read(Reader lines, Consumer<JudgedComment> comments, Consumer<Finding> findings)
            throws IOException {
        BufferedReader reader = new BufferedReader(lines);
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                readLine(number == 1 ? withoutMark(line) : line, number, comments, findings);
            }
        }
    }

    private static void readLine(
            String line, int number, Consumer<JudgedComment> comments, Consumer<Finding> findings) {
        if (line.stripLeading().startsWith("[")) {
            findings.accept(
                    Finding.of("comment.unreadable", Severity.ERROR, "", "The line is a JSON array, not a comment")
                            .withHint(ONE_A_LINE)
                            .withLocation(new Location(number, 1)));
            return;
        }
        try {
            JsonMembers members = new JsonMembers(JsonDocument.parseLine(line));
            CommentMembers.unknown(members)
                    .forEach(name ->
                            findings.accept(Finding.of("comment.member-unknown", Severity.WARNING, "", "Unknown member")
                                    .withValue(name)
                                    .withLocation(new Location(number, 1))));
            comments.accept(CommentMembers.comment(members));
        } catch (UnreadableTextException e) {
            int column = e.finding().location().map(Location::column).orElse(1);
            findings.accept(e.finding().withHint(ONE_A_LINE).withLocation(new Location(number, column)));
        } catch (IllegalArgumentException | DateTimeException e) {
            // The line is not quoted, because it may contain an address.
            findings.accept(Finding.of("comment.unreadable", Severity.ERROR, "", message(e))
                    .withHint("Correct the line; it was skipped")
                    .withLocation(new Location(number, 1)));
        }
    }

    private static String message(RuntimeException e) {
        return e instanceof DateTimeException ? "A time is not in RFC 3339 format" : String.valueOf(e.getMessage());
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
