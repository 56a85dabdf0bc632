package dev.galley.moderation.audit;

import dev.galley.moderation.internal.json.JsonText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * The audit log of decisions as JSON Lines: one JSON object per line, in UTF-8. Members: {@code event}, {@code at},
 * {@code comment}, {@code article}, {@code authorKey}, {@code person}; for a decision by rules also {@code verdict},
 * {@code policy}, {@code policyVersion}, {@code score}, {@code queue} and {@code priority} of a held comment, {@code silent}
 * and {@code rules}. Empty members are omitted.
 */
public final class AuditLog {
    private AuditLog() {}

    /**
     * Writes a record and a line feed, appended in a single call: the lines of several threads do not mix if {@code out} is
     * thread-safe. Several processes must not append to the same file.
     */
    public static void write(AuditRecord record, Appendable out) throws IOException {
        out.append(line(record) + "\n");
    }

    /** Returns the record as one line, without a line feed. */
    public static String line(AuditRecord record) {
        return JsonText.line(AuditLine.of(record));
    }

    /**
     * Reads all records in order; empty lines are skipped.
     *
     * @throws AuditFormatException at the first line that is not a record
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
