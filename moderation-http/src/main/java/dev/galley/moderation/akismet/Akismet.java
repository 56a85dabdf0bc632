package dev.galley.moderation.akismet;

import dev.galley.model.Url;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.util.Optional;

/**
 * A client for the spam filter Akismet. Immutable and thread-safe; one per site is enough.
 *
 * <pre>{@code
 * Akismet akismet = Akismet.builder(apiKey, Url.of("https://harbour.example/")).build();
 * Moderator moderator = Moderator.builder(policy).service("akismet", akismet).build();
 * }</pre>
 *
 * <p>Using it sends comments with their authors' e-mail addresses and IP addresses to Akismet, which you should
 * disclose to your visitors. Requests always use HTTPS, redirects are not followed, and at most 16 KiB of an answer are read.
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
     * Returns a builder with what every call needs.
     *
     * @param apiKey the API key of the account
     * @param blog the address of the site's front page, including the scheme
     */
    public static AkismetBuilder builder(String apiKey, Url blog) {
        return new AkismetBuilder(apiKey, blog);
    }

    /**
     * Checks whether the key is valid for the site ({@code verify-key}).
     *
     * @throws AkismetException if there is no answer
     * @throws InterruptedException if the thread is interrupted; the call is cancelled
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
     * Checks whether a comment is spam ({@code comment-check}).
     *
     * <p>"true" is {@link Verdict#SPAM}, or {@link Verdict#REJECT} if Akismet adds that it can be discarded ({@code
     * X-akismet-pro-tip}); "false" is {@link Verdict#APPROVE}. The reference of the answer is {@code X-akismet-guid},
     * and the time of the next check is {@code X-akismet-recheck-after}.
     *
     * @throws AkismetException if there is no answer, or the submission lacks the IP address, which Akismet requires
     */
    @Override
    public ServiceAnswer ask(Submission submission) throws AkismetException, InterruptedException {
        return check(AkismetForm.of(settings, submission));
    }

    /**
     * Checks a comment again, like {@link #ask}.
     *
     * @param reason the reason in one word, such as {@code edit} ({@code recheck_reason})
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

    /** Reports spam that Akismet missed ({@code submit-spam}). Pass the same data as for the check. */
    public void submitSpam(Submission submission) throws AkismetException, InterruptedException {
        submit("submit-spam", submission);
    }

    /** Reports a comment wrongly classified as spam ({@code submit-ham}). */
    public void submitHam(Submission submission) throws AkismetException, InterruptedException {
        submit("submit-ham", submission);
    }

    private void submit(String method, Submission submission) throws AkismetException, InterruptedException {
        AkismetReply reply = call.send(method, AkismetForm.of(settings, submission));
        if (!reply.body().equals(THANKS)) {
            throw reply.failure();
        }
    }

    /** Returns the site, never the key. */
    @Override
    public String toString() {
        return "Akismet[" + settings.blog() + "]";
    }
}
