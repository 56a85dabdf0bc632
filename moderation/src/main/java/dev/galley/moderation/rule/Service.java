package dev.galley.moderation.rule;

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
 * Asks a service about the comment. The rule matches where the service would not approve, and asks for what the service
 * would do, but never for more than its action in the policy: a service that says "reject" to a rule whose action is
 * "spam" makes it spam, and one that says "hold" holds it. A service that does not answer, or that the moderator was not
 * given, makes the rule fail; the policy says what follows.
 */
public final class Service implements ModerationRule {
    /** The name under which the moderator was given the service. */
    public static final Option<String> NAME =
            Option.text("name", "akismet", "The name under which the moderator was given the service.");

    /** How long the service may take; as long as the policy allows, if nothing. */
    public static final Option<Duration> TIMEOUT = Option.duration(
            "timeout", Duration.ZERO, "How long the service may take; PT0S for as long as the policy allows.");

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "service", "A service outside this process would not approve the comment.")
            .option(NAME)
            .option(TIMEOUT)
            .usually(Action.SPAM)
            .madeBy(Service::new);

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
            return failed("service.failed", examination.quote(String.valueOf(e.getMessage())));
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
                : Result.matched(evidence).atMost(Action.of(answer.verdict()));
    }

    private List<Evidence> evidence(ServiceAnswer answer, Examination examination) {
        List<Evidence> evidence = new ArrayList<>();
        String code = "service." + answer.verdict().name().toLowerCase(Locale.ROOT);
        evidence.add(Evidence.of(code, SubmissionField.BODY, name));
        answer.reason()
                .ifPresent(reason -> evidence.add(
                        Evidence.of("service.reason", SubmissionField.BODY, name, examination.quote(reason))));
        answer.reference()
                .ifPresent(reference -> evidence.add(
                        Evidence.of("service.reference", SubmissionField.BODY, name, examination.quote(reference))));
        answer.recheckAfter()
                .ifPresent(wait ->
                        evidence.add(Evidence.of("service.recheck", SubmissionField.BODY, name, wait.toSeconds())));
        return evidence;
    }
}
