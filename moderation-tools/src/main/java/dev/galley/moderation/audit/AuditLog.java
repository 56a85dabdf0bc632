package dev.galley.moderation.audit;

import dev.galley.moderation.internal.json.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * The record of decisions as JSON Lines: a JSON object a line, in UTF-8 where it is bytes. Members: {@code event}, {@code
 * at}, {@code comment}, {@code article}, {@code authorKey}, {@code person}; of a decision by rules also {@code verdict},
 * {@code policy}, {@code policyVersion}, {@code score} and {@code rules}. What is empty is left out.
 */
public final class AuditLog {
    private AuditLog() {}

    /**
     * Writes a record and a line end. The line is given to {@code out} in one piece, so that a log that several append to
     * has whole lines.
     */
    public static void write(AuditRecord record, Appendable out) throws IOException {
        out.append(line(record) + "\n");
    }

    /** The record as one line, without a line end. */
    public static String line(AuditRecord record) {
        return JsonText.line(AuditLine.of(record));
    }

    /**
     * Reads records, from the first to the last; empty lines are passed over.
     *
     * @throws AuditFormatException at the first line that is no record
     */
    public static void read(Reader log, Consumer<AuditRecord> records) throws IOException {
        BufferedReader lines = new BufferedReader(log);
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                records.accept(AuditParser.parse(line, number));
            }
        }
    }
}
