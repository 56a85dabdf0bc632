package dev.galley.moderation.audit;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.submission.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** An event in the history of a comment. The codes follow Akismet's comment history where it has one. */
public enum AuditEvent {
    /** Rules approved it. */
    CHECK_HAM("check-ham"),
    /** Rules held it for a person. */
    CHECK_HAM_PENDING("check-ham-pending"),
    /** Rules classified it as spam. */
    CHECK_SPAM("check-spam"),
    /** Rules rejected it. */
    CHECK_REJECT("check-reject"),
    /** A rule could not be evaluated, so it is held for a person. */
    CHECK_ERROR("check-error"),
    /** Rules approved it when it was checked again. */
    RECHECK_HAM("recheck-ham"),
    /** Rules held it for a person when it was checked again. */
    RECHECK_HAM_PENDING("recheck-ham-pending"),
    /** Rules classified it as spam when it was checked again. */
    RECHECK_SPAM("recheck-spam"),
    /** Rules rejected it when it was checked again. */
    RECHECK_REJECT("recheck-reject"),
    /** A rule could not be evaluated when it was checked again. */
    RECHECK_ERROR("recheck-error"),
    /** A person approved it. */
    STATUS_APPROVED("status-approved"),
    /** A person returned it to the queue. */
    STATUS_PENDING("status-hold"),
    /** A person rejected it. */
    STATUS_REJECTED("status-rejected"),
    /** A person marked it as spam. */
    STATUS_SPAM("status-spam"),
    /** A person removed it. */
    STATUS_REMOVED("status-trash"),
    /** It was reported as spam to a service or classifier. */
    REPORT_SPAM("report-spam"),
    /** It was reported as wanted to a service or classifier. */
    REPORT_HAM("report-ham");

    private final String code;

    AuditEvent(String code) {
        this.code = code;
    }

    /** Returns the code in the log. */
    public String code() {
        return code;
    }

    /** Returns the event with the given code. */
    public static Optional<AuditEvent> ofCode(String code) {
        return Stream.of(values()).filter(event -> event.code.equals(code)).findFirst();
    }

    /**
     * Returns the event for a decision by rules.
     *
     * @param failed whether the verdict is due to a rule that could not be evaluated
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

    /** Returns the event for a comment that is checked again; events of other kinds are unchanged. */
    AuditEvent asRecheck() {
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
