package dev.galley.moderation.internal.rule;

import dev.galley.model.Commenter;
import dev.galley.model.Url;
import dev.galley.moderation.Examination;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.TextSpan;
import java.util.Optional;

/** A field of a submission that rules can search. */
public enum TextField {
    /** The text of the comment, without markup. */
    BODY(SubmissionField.BODY),
    /** The comment as written, including tags and the addresses in them. */
    MARKUP(SubmissionField.BODY),
    /** The name of the author. */
    AUTHOR_NAME(SubmissionField.AUTHOR_NAME),
    /** The web address of the author. */
    AUTHOR_URL(SubmissionField.AUTHOR_URL),
    /** The e-mail address of the author. */
    AUTHOR_EMAIL(SubmissionField.AUTHOR_EMAIL),
    /** The IP address. */
    IP(SubmissionField.IP),
    /** The user agent. */
    USER_AGENT(SubmissionField.USER_AGENT),
    /** The page that linked to the form. */
    REFERRER(SubmissionField.REFERRER);

    private final SubmissionField field;

    TextField(SubmissionField field) {
        this.field = field;
    }

    /** Returns the field as named in evidence. */
    public SubmissionField field() {
        return field;
    }

    /** Returns the text of the field; empty if it is missing, and for {@link #MARKUP} if there is no markup. */
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

    /** Returns the language of the field, a BCP 47 tag; empty if unknown. */
    Optional<String> language(Examination examination) {
        return this == BODY || this == MARKUP ? examination.body().language() : Optional.empty();
    }

    /** Maps a range of {@link #of} to a range of the original field. */
    TextSpan original(Examination examination, TextSpan span) {
        return this == BODY ? examination.original(span) : span;
    }

    private static Optional<Commenter> author(Submission submission) {
        return submission.comment().author();
    }
}
