package dev.galley.cli.moderate;

import dev.galley.moderation.Decision;
import dev.galley.moderation.audit.AuditLog;
import dev.galley.moderation.audit.AuditRecord;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;

/** An audit record a decision and line. */
final class DecisionLines implements DecisionWriter {
    @Override
    public String decision(Submission submission, Decision decision, SubmissionKeys keys) {
        return AuditLog.line(AuditRecord.of(submission, decision, keys)) + "\n";
    }
}
