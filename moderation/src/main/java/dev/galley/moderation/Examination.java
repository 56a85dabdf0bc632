package dev.galley.moderation;

import dev.galley.html.TracedText;
import dev.galley.model.Text;
import dev.galley.moderation.history.AuthorStanding;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.text.TextSpan;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One submission while rules look at it: what several of them need is worked out once, and only if one asks. Serves one
 * decision on one thread.
 */
public final class Examination {
    private static final Text NOTHING = Text.plain("");

    private final Submission submission;
    private final Instant now;
    private final Policy policy;
    private final ModeratorResources resources;
    private final Optional<CommentHistory> history;
    private @Nullable TracedText text;
    private @Nullable SubmissionKeys keys;
    private @Nullable AuthorStanding record;

    Examination(Submission submission, Instant now, Policy policy, ModeratorResources resources) {
        this.submission = submission;
        this.now = now;
        this.policy = policy;
        this.resources = resources;
        this.history = resources.history(policy.timeout());
    }

    /** What is looked at. */
    public Submission submission() {
        return submission;
    }

    /** When the comment was written; the moment of the decision, where that is not known. */
    public Instant now() {
        return now;
    }

    /** The policy that is followed. */
    public Policy policy() {
        return policy;
    }

    /**
     * The words of the comment, without markup and with the way back to the original; of a very long one the first
     * {@link Moderator#LONGEST_TEXT} characters.
     */
    public TracedText text() {
        if (text == null) {
            Text body = submission.comment().body().orElse(NOTHING);
            text = TracedText.of(body.value().length() <= Moderator.LONGEST_TEXT ? body : cut(body));
        }
        return text;
    }

    private static Text cut(Text body) {
        int end = Moderator.LONGEST_TEXT;
        int whole = Character.isHighSurrogate(body.value().charAt(end - 1)) ? end - 1 : end;
        return new Text(body.kind(), body.value().substring(0, whole), body.language(), body.base());
    }

    /** Where in the original body a stretch of the {@linkplain #text() words} stands. */
    public TextSpan original(TextSpan words) {
        TracedText traced = text();
        return new TextSpan(
                traced.originalStart(words.start(), words.end()), traced.originalEnd(words.start(), words.end()));
    }

    /** What was written before; empty where the moderator was given no history. Asking it may throw. */
    public Optional<CommentHistory> history() {
        return history;
    }

    /** The keys by which the history knows who sent the submission. */
    public SubmissionKeys keys() {
        if (keys == null) {
            keys = resources.keys().keysOf(submission);
        }
        return keys;
    }

    /** How people have judged what the author wrote before; unknown where there is no history or no key. */
    public AuthorStanding record() {
        if (record == null) {
            record = history.isEmpty() || keys().author().isEmpty()
                    ? AuthorStanding.UNKNOWN
                    : history.get().standing(keys().author());
        }
        return record;
    }

    /**
     * How well the author is known: by their role, else by what people have approved of them. A history that cannot
     * answer speaks for nobody.
     */
    public Standing standing() {
        Optional<String> role = submission.role();
        if (role.filter(policy.staffRoles()::contains).isPresent()) {
            return Standing.STAFF;
        }
        if (role.filter(policy.trustedRoles()::contains).isPresent() || isApprovedEnough()) {
            return Standing.TRUSTED;
        }
        return Standing.STRANGER;
    }

    private boolean isApprovedEnough() {
        try {
            return policy.trustedAfter() > 0
                    && record().approved() >= policy.trustedAfter()
                    && record().approved() > record().rejected();
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * What a service thinks of the submission; empty where the moderator was given no service of that name.
     *
     * @throws IOException where it did not answer, or not in time
     */
    public Optional<ServiceAnswer> ask(String service) throws IOException {
        CommentService asked = resources.services().get(service);
        return asked == null ? Optional.empty() : Optional.of(resources.ask(asked, submission, policy.timeout()));
    }
}
