package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Asks a text model, such as one of toxicity. The rule matches if a label scores at least {@link #FROM}; between
 * {@link #UNSURE_FROM} and that, it requests at most a hold. In weighted policies the highest score scales the rule's
 * weight. If the model does not answer, or was not given to the moderator, the rule fails, and the policy decides what
 * follows.
 */
public final class Model implements ModerationRule {
    /** The name under which the moderator was given the model. */
    public static final Option<String> NAME =
            Option.string("name", "toxicity", "The name under which the moderator was given the model.");

    /** The labels that count. */
    public static final Option<List<String>> LABELS =
            Option.strings("labels", List.of(), "The labels of the model that count; all if empty.");

    /** The score from which the rule's action is requested. */
    public static final Option<Double> FROM = Option.decimal(
                    "from", 0.9, 0, 1, "The score of a label, from 0 to 1, from which the rule's action is requested.")
            .higherIsLaxer();

    /** The score from which a person decides. */
    public static final Option<Double> UNSURE_FROM = Option.decimal(
                    "unsureFrom", 0.7, 0, 1, "The score of a label from which the comment is held for a person.")
            .higherIsLaxer();

    /** The maximum time for an answer; if zero, the policy's limit applies. */
    public static final Option<Duration> TIMEOUT = Option.duration(
            "timeout", Duration.ZERO, "The maximum time for an answer; PT0S for the limit of the policy.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "model", "A text model given to the moderator, such as one of toxicity, scores the comment high.")
            .option(NAME)
            .option(LABELS)
            .option(FROM)
            .option(UNSURE_FROM)
            .option(TIMEOUT)
            .defaultAction(Action.HOLD)
            .factory(Model::new);

    private final String name;
    private final List<String> labels;
    private final double from;
    private final double unsureFrom;
    private final Duration timeout;

    private Model(OptionValues options) {
        name = options.get(NAME);
        labels = options.get(LABELS);
        from = options.get(FROM);
        unsureFrom = options.get(UNSURE_FROM);
        timeout = options.get(TIMEOUT);
        if (unsureFrom > from) {
            throw new IllegalArgumentException("\"unsureFrom\" (" + unsureFrom + ") exceeds \"from\" (" + from + ")");
        }
    }

    @Override
    public Result examine(Examination examination) {
        Optional<Map<String, Double>> scores;
        try {
            scores = examination.score(
                    name, timeout.isZero() ? examination.policy().timeout() : timeout);
        } catch (IOException e) {
            return failed("model.failed", examination.submission().quote(String.valueOf(e.getMessage())));
        }
        return scores.map(this::result).orElseGet(() -> failed("model.none"));
    }

    private Result failed(String code, Object... why) {
        List<Object> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(why));
        return Result.failed(Evidence.of(code, SubmissionField.BODY, arguments.toArray()));
    }

    private Result result(Map<String, Double> scores) {
        List<Evidence> high = new ArrayList<>();
        double highest = 0;
        Collection<String> counted = labels.isEmpty() ? new TreeMap<>(scores).keySet() : labels;
        for (String label : counted) {
            Double score = scores.get(label);
            if (score == null) {
                return failed("model.no-label", label);
            }
            if (!(score >= 0 && score <= 1)) {
                return failed("model.bad-score", label, score);
            }
            highest = Math.max(highest, score);
            if (score >= unsureFrom) {
                boolean isCertain = score >= from;
                double limit = isCertain ? from : unsureFrom;
                high.add(Evidence.of(
                                isCertain ? "model.high" : "model.unsure",
                                SubmissionField.BODY,
                                name,
                                label,
                                score,
                                limit)
                        .withMeasure(score, limit));
            }
        }
        if (high.isEmpty()) {
            return Result.passed(Evidence.of("model.low", SubmissionField.BODY, name, highest, unsureFrom)
                    .withMeasure(highest, unsureFrom));
        }
        Result matched = Result.matched(high).withStrength(highest);
        return highest >= from ? matched : matched.withMaxAction(Action.HOLD);
    }
}
