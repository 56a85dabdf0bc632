package dev.galley.moderation.submission;

/** The field of a submission that evidence refers to. */
public enum SubmissionField {
    /** The comment itself. */
    BODY(false),
    /** The displayed name of the author. */
    AUTHOR_NAME(false),
    /** The author's web address. */
    AUTHOR_URL(false),
    /** The author's e-mail address, which never appears in evidence. */
    AUTHOR_EMAIL(true),
    /** The IP address, which never appears in evidence. */
    IP(true),
    /** The user agent. */
    USER_AGENT(false),
    /** The page it was sent from. */
    REFERRER(false),
    /** The form: its hidden field, the time taken. */
    FORM(false),
    /** The article, its discussion, or the comment replied to. */
    DISCUSSION(false),
    /** Earlier comments, by the author or others. */
    HISTORY(false),
    /** The role of a signed-in author and the age of the account. */
    ACCOUNT(false);

    private final boolean confidential;

    SubmissionField(boolean confidential) {
        this.confidential = confidential;
    }

    /** Returns whether the value must not appear in any trace, log or report. */
    public boolean isConfidential() {
        return confidential;
    }
}
