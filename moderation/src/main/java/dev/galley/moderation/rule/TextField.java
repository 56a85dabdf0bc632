package dev.galley.moderation.rule;

import dev.galley.model.Commenter;
import dev.galley.model.Url;
import dev.galley.moderation.Examination;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.Optional;

/** A part of a submission that rules can look for words in. */
public enum TextField {
    /** The words of the comment, without markup. */
    BODY(SubmissionField.BODY),
    /** The comment as it was written, tags and the addresses in them included. */
    MARKUP(SubmissionField.BODY),
    /** The name of the author. */
    AUTHOR_NAME(SubmissionField.AUTHOR_NAME),
    /** The address of the author's page. */
    AUTHOR_URL(SubmissionField.AUTHOR_URL),
    /** The e-mail address of the author. */
    AUTHOR_EMAIL(SubmissionField.AUTHOR_EMAIL),
    /** The network address. */
    IP(SubmissionField.IP),
    /** The program it was sent with. */
    USER_AGENT(SubmissionField.USER_AGENT),
    /** The page it was sent from. */
    REFERRER(SubmissionField.REFERRER);

    private final SubmissionField field;

    TextField(SubmissionField field) {
        this.field = field;
    }

    /** The part as evidence names it. */
    public SubmissionField field() {
        return field;
    }

    /** Its text; empty where it is missing, and for {@link #MARKUP} where there is no markup. */
    String of(Examination examination) {
        Submission submission = examination.submission();
        return switch (this) {
            case BODY -> examination.text().words();
            case MARKUP -> examination.body().isMarkup() ? examination.body().value() : "";
            case AUTHOR_NAME -> author(submission).flatMap(Commenter::name).orElse("");
            case AUTHOR_URL ->
                author(submission).flatMap(Commenter::url).map(Url::value).orElse("");
            case AUTHOR_EMAIL -> author(submission).flatMap(Commenter::email).orElse("");
            case IP -> submission.ip().orElse("");
            case USER_AGENT -> submission.userAgent().orElse("");
            case REFERRER -> submission.referrer().orElse("");
        };
    }

    /** Where in the part's original text a stretch of {@link #of} stands. */
    TextSpan original(Examination examination, TextSpan span) {
        return this == BODY ? examination.original(span) : span;
    }

    private static Optional<Commenter> author(Submission submission) {
        return submission.comment().author();
    }
}
