package dev.galley.moderation;

import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Submission;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The answers of services about one submission. Each service is asked once, however many rules need it. */
final class ServiceAnswers {
    private final Submission submission;
    private final ModeratorResources resources;
    private final Map<String, Optional<ServiceAnswer>> answers = new HashMap<>();
    private final Map<String, IOException> failures = new HashMap<>();

    ServiceAnswers(Submission submission, ModeratorResources resources) {
        this.submission = submission;
        this.resources = resources;
    }

    /** Returns the first answer of the service; later calls repeat it. */
    Optional<ServiceAnswer> ask(String service, Duration timeout) throws IOException {
        IOException failure = failures.get(service);
        if (failure != null) {
            throw failure;
        }
        Optional<ServiceAnswer> answer = answers.get(service);
        if (answer == null) {
            answer = askNow(service, timeout);
            answers.put(service, answer);
        }
        return answer;
    }

    private Optional<ServiceAnswer> askNow(String service, Duration timeout) throws IOException {
        CommentService asked = resources.services().get(service);
        if (asked == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(resources.ask(asked, submission, timeout));
        } catch (IOException e) {
            failures.put(service, e);
            throw e;
        }
    }
}
