package dev.galley.moderation.submission;

/** The part of a submission that a piece of evidence is about. */
public enum SubmissionField {
    /** What the comment says. */
    BODY(false),
    /** The name of its author, as it is shown. */
    AUTHOR_NAME(false),
    /** The address of the author's own page. */
    AUTHOR_URL(false),
    /** The author's e-mail address, which no evidence shows. */
    AUTHOR_EMAIL(true),
    /** The network address it came from, which no evidence shows. */
    IP(true),
    /** The program it was sent with. */
    USER_AGENT(false),
    /** The page it was sent from. */
    REFERRER(false),
    /** The form it was sent with: a hidden field, the time it took. */
    FORM(false),
    /** The article, its discussion, or the comment it answers. */
    DISCUSSION(false),
    /** What is known of the author and of other comments. */
    HISTORY(false);

    private final boolean confidential;

    SubmissionField(boolean confidential) {
        this.confidential = confidential;
    }

    /** Whether its value may appear in no trace, log or report. */
    public boolean isConfidential() {
        return confidential;
    }
}
