package dev.galley.cli.moderate;

import dev.galley.cli.usage.EnumOption;
import dev.galley.moderation.audit.AuditLog;
import dev.galley.moderation.audit.AuditRecord;

/** The formats in which {@code galley moderate} can write its decisions. */
enum DecisionFormat {
    /** Text for people at a terminal. */
    TEXT,
    /** JSON Lines: one audit record per decision. */
    JSONL;

    /** Creates a writer for this format. */
    DecisionWriter writer(boolean colours) {
        return switch (this) {
            case TEXT -> new DecisionText(colours);
            case JSONL ->
                (submission, decision, keys) -> AuditLog.line(AuditRecord.of(submission, decision, keys)) + "\n";
        };
    }

    /** The argument of {@code --format}. */
    static final class Option extends EnumOption<DecisionFormat> {
        Option() {
            super(DecisionFormat.class);
        }
    }
}
