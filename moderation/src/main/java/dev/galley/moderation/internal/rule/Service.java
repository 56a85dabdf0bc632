package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks a service about the comment. The rule matches if the service would not approve. It requests what the service
 * recommends, but never more than the rule's own action: with the action "spam", the answer "reject" requests spam and
 * the answer "hold" requests a hold. If the service does not answer, or was not given to the moderator, the rule fails,
 * and the policy decides what follows.
 */
public final class Service implements ModerationRule {
    /** The name under which the moderator was given the service. */
    public static final Option<String> NAME =
            Option.string("name", "akismet", "The name under which the moderator was given the service.");

    /** The maximum time for an answer; if zero, the policy's limit applies. */
    public static final Option<Duration> TIMEOUT = Option.duration(
            "timeout", Duration.ZERO, "The maximum time for an answer; PT0S for the limit of the policy.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("service", "An external service would not approve the comment.")
            .option(NAME)
            .option(TIMEOUT)
            .defaultAction(Action.SPAM)
            .factory(Service::new);

    private final String name;
    private final Duration timeout;

    private Service(OptionValues options) {
        name = options.get(NAME);
        timeout = options.get(TIMEOUT);
    }

    @Override
    public Result examine(Examination examination) {
        try {
            Optional<ServiceAnswer> answer = examination.ask(
                    name, timeout.isZero() ? examination.policy().timeout() : timeout);
            return answer.map(given -> result(given, examination)).orElseGet(() -> failed("service.none"));
        } catch (IOException e) {
            return failed("service.failed", examination.submission().quote(String.valueOf(e.getMessage())));
        }
    }

    private Result failed(String code, Object... why) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(why));
        return Result.failed(Evidence.of(code, SubmissionField.BODY, arguments.toArray()));
    }

    private Result result(ServiceAnswer answer, Examination examination) {
        List<Evidence> evidence = evidence(answer, examination);
        return answer.verdict() == Verdict.APPROVE
                ? Result.passed(evidence)
                : Result.matched(evidence).withMaxAction(Action.of(answer.verdict()));
    }

    private List<Evidence> evidence(ServiceAnswer answer, Examination examination) {
        List<Evidence> evidence = new ArrayList<>();
        String code = "service." + answer.verdict().name().toLowerCase(Locale.ROOT);
        evidence.add(Evidence.of(code, SubmissionField.BODY, name));
        answer.reason()
                .ifPresent(reason -> evidence.add(Evidence.of(
                        "service.reason",
                        SubmissionField.BODY,
                        name,
                        examination.submission().quote(reason))));
        answer.reference()
                .ifPresent(reference -> evidence.add(Evidence.of(
                        "service.reference",
                        SubmissionField.BODY,
                        name,
                        examination.submission().quote(reference))));
        answer.recheckAfter()
                .ifPresent(wait ->
                        evidence.add(Evidence.of("service.recheck", SubmissionField.BODY, name, wait.toSeconds())));
        return evidence;
    }
}
