package dev.galley.moderation.audit;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.submission.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to a comment. The codes are those of Akismet's comment history as far as it has one. */
public enum AuditEvent {
    /** Rules approved it. */
    CHECK_HAM("check-ham"),
    /** Rules did not take it for spam, but a person is to decide. */
    CHECK_HAM_PENDING("check-ham-pending"),
    /** Rules took it for spam. */
    CHECK_SPAM("check-spam"),
    /** Rules rejected it. */
    CHECK_REJECT("check-reject"),
    /** A rule could not look, and so a person is to decide. */
    CHECK_ERROR("check-error"),
    /** Rules approved it when it was looked at again. */
    RECHECK_HAM("recheck-ham"),
    /** Rules left it to a person when it was looked at again. */
    RECHECK_HAM_PENDING("recheck-ham-pending"),
    /** Rules took it for spam when it was looked at again. */
    RECHECK_SPAM("recheck-spam"),
    /** Rules rejected it when it was looked at again. */
    RECHECK_REJECT("recheck-reject"),
    /** A rule could not look when it was looked at again. */
    RECHECK_ERROR("recheck-error"),
    /** A person approved it. */
    STATUS_APPROVED("status-approved"),
    /** A person put it back into the queue. */
    STATUS_PENDING("status-hold"),
    /** A person rejected it. */
    STATUS_REJECTED("status-rejected"),
    /** A person marked it as spam. */
    STATUS_SPAM("status-spam"),
    /** A person took it away. */
    STATUS_REMOVED("status-trash"),
    /** A service or classifier was told that it is spam. */
    REPORT_SPAM("report-spam"),
    /** A service or classifier was told that it is none. */
    REPORT_HAM("report-ham");

    private final String code;

    AuditEvent(String code) {
        this.code = code;
    }

    /** The code in the log. */
    public String code() {
        return code;
    }

    /** The event of that code. */
    public static Optional<AuditEvent> ofCode(String code) {
        return Stream.of(values()).filter(event -> event.code.equals(code)).findFirst();
    }

    /**
     * The event of a decision by rules.
     *
     * @param failed whether the verdict rests on a rule that could not look
     */
    static AuditEvent check(Verdict verdict, boolean failed) {
        if (failed && verdict == Verdict.HOLD) {
            return CHECK_ERROR;
        }
        return switch (verdict) {
            case APPROVE -> CHECK_HAM;
            case HOLD -> CHECK_HAM_PENDING;
            case SPAM -> CHECK_SPAM;
            case REJECT -> CHECK_REJECT;
        };
    }

    /** The same for a comment that is looked at again; an event of another kind stays what it is. */
    AuditEvent again() {
        return switch (this) {
            case CHECK_HAM -> RECHECK_HAM;
            case CHECK_HAM_PENDING -> RECHECK_HAM_PENDING;
            case CHECK_SPAM -> RECHECK_SPAM;
            case CHECK_REJECT -> RECHECK_REJECT;
            case CHECK_ERROR -> RECHECK_ERROR;
            default -> this;
        };
    }

    static AuditEvent status(CommentStatus status) {
        return switch (status) {
            case APPROVED -> STATUS_APPROVED;
            case PENDING -> STATUS_PENDING;
            case REJECTED -> STATUS_REJECTED;
            case SPAM -> STATUS_SPAM;
            case REMOVED -> STATUS_REMOVED;
        };
    }
}
