package dev.galley.moderation.akismet;

import dev.galley.model.Url;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.Optional;

/**
 * A client of Akismet. Immutable and thread-safe; one for a site is enough.
 *
 * <p>Whoever uses it sends the comment, its author's e-mail address and the network address to Akismet: that is what the service
 * is for, and their visitors should know. It is always asked by HTTPS, redirects are not followed, and no more than some
 * kilobytes of an answer are read.
 */
public final class Akismet implements CommentService {
    private static final String THANKS = "Thanks for making the web a better place.";

    private final AkismetSettings settings;
    private final AkismetCall call;

    Akismet(AkismetSettings settings) {
        this.settings = settings;
        call = new AkismetCall(settings);
    }

    /**
     * Begins with what every call needs.
     *
     * @param apiKey the key of the account
     * @param blog the front page of the site, with its scheme
     */
    public static AkismetBuilder builder(String apiKey, Url blog) {
        return new AkismetBuilder(apiKey, blog);
    }

    /**
     * Whether the key is valid for the site ({@code verify-key}).
     *
     * @throws AkismetException where there is no answer
     * @throws InterruptedException where the thread was interrupted; the call is cancelled
     */
    public boolean verifyKey() throws AkismetException, InterruptedException {
        AkismetReply reply = call.send("verify-key", new AkismetForm(settings));
        return switch (reply.body()) {
            case "valid" -> true;
            case "invalid" -> false;
            default -> throw reply.failure();
        };
    }

    /**
     * Whether a comment is spam ({@code comment-check}).
     *
     * <p>"true" is {@link Verdict#SPAM}, and {@link Verdict#REJECT} where Akismet adds that it may be discarded unseen
     * ({@code X-akismet-pro-tip}); "false" is {@link Verdict#APPROVE}. The answer's reference is Akismet's {@code
     * X-akismet-guid}, and where Akismet wants to be asked again ({@code X-akismet-recheck-after}) it says when.
     *
     * @throws AkismetException where there is no answer, or the submission lacks the network address, which Akismet demands
     */
    @Override
    public ServiceAnswer ask(Submission submission) throws AkismetException, InterruptedException {
        return check(AkismetForm.of(settings, submission));
    }

    /**
     * As {@link #ask}, for a comment that was checked before.
     *
     * @param reason why, in a word, such as {@code edit} ({@code recheck_reason})
     */
    public ServiceAnswer askAgain(Submission submission, String reason) throws AkismetException, InterruptedException {
        return check(AkismetForm.of(settings, submission).add("recheck_reason", Optional.of(reason)));
    }

    private ServiceAnswer check(AkismetForm form) throws AkismetException, InterruptedException {
        AkismetReply reply = call.send("comment-check", form);
        Verdict verdict = switch (reply.body()) {
            case "true" -> reply.mayBeDiscarded() ? Verdict.REJECT : Verdict.SPAM;
            case "false" -> Verdict.APPROVE;
            default -> throw reply.failure();
        };
        return new ServiceAnswer(verdict, reply.remark(), reply.guid(), reply.recheckAfter());
    }

    /** Tells Akismet of spam that it let pass ({@code submit-spam}); give all that was given when it was asked. */
    public void submitSpam(Submission submission) throws AkismetException, InterruptedException {
        submit("submit-spam", submission);
    }

    /** Tells Akismet of a comment that it took for spam and is none ({@code submit-ham}). */
    public void submitHam(Submission submission) throws AkismetException, InterruptedException {
        submit("submit-ham", submission);
    }

    private void submit(String method, Submission submission) throws AkismetException, InterruptedException {
        AkismetReply reply = call.send(method, AkismetForm.of(settings, submission));
        if (!reply.body().equals(THANKS)) {
            throw reply.failure();
        }
    }

    /** The site; never the key. */
    @Override
    public String toString() {
        return "Akismet[" + settings.blog() + "]";
    }
}
