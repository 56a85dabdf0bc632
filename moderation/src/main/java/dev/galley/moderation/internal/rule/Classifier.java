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
import dev.galley.text.TextSpan;
import dev.galley.text.classifier.Assessment;
import dev.galley.text.classifier.Contribution;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import dev.galley.text.classifier.UnsureBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the classifier given to the moderator. A score between {@link #UNSURE_FROM} and {@link #SPAM_FROM} requests at
 * most a hold, a higher score requests the rule's action. In weighted policies the score scales the rule's weight.
 */
public final class Classifier implements ModerationRule {
    /** The score from which a comment is spam. */
    public static final Option<Double> SPAM_FROM = Option.decimal(
                    "spamFrom",
                    UnsureBand.DEFAULT.spam(),
                    0,
                    1,
                    "The score, from 0 to 1, from which a comment is spam.")
            .higherIsLaxer();

    /** The score above which a comment is unsure. */
    public static final Option<Double> UNSURE_FROM = Option.decimal(
                    "unsureFrom",
                    UnsureBand.DEFAULT.ham(),
                    0,
                    1,
                    "The score above which a comment is unsure, so that a person decides.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "classifier",
                    "A classifier trained with people's decisions considers the comment spam, or is unsure.")
            .option(SPAM_FROM)
            .option(UNSURE_FROM)
            .defaultAction(Action.SPAM)
            .factory(Classifier::new);

    private static final int MAX_CONTRIBUTIONS = 5;

    private final double spamFrom;
    private final double unsureFrom;

    private Classifier(OptionValues options) {
        spamFrom = options.get(SPAM_FROM);
        unsureFrom = options.get(UNSURE_FROM);
        if (unsureFrom > spamFrom) {
            throw new IllegalArgumentException(
                    "\"unsureFrom\" (" + unsureFrom + ") exceeds \"spamFrom\" (" + spamFrom + ")");
        }
    }

    @Override
    public Result examine(Examination examination) {
        Optional<TextClassifier> classifier = examination.classifier();
        if (classifier.isEmpty()) {
            return Result.notApplicable(Evidence.of("classifier.none", SubmissionField.BODY));
        }
        int ham = classifier.get().examples(Label.HAM);
        int spam = classifier.get().examples(Label.SPAM);
        if (Math.min(ham, spam) < TextClassifier.MIN_EXAMPLES) {
            return Result.notApplicable(
                    Evidence.of("classifier.untrained", SubmissionField.BODY, ham, spam, TextClassifier.MIN_EXAMPLES));
        }
        String text = examination.body().value();
        double score = classifier.get().score(text);
        if (score < spamFrom && score <= unsureFrom) {
            return Result.passed(score("classifier.ham", score, unsureFrom));
        }
        Assessment assessment = classifier.get().assess(text);
        return score >= spamFrom
                ? Result.matched(evidence("classifier.spam", assessment, spamFrom, examination))
                        .withStrength(score)
                : Result.matched(evidence("classifier.unsure", assessment, unsureFrom, examination))
                        .withStrength(score)
                        .withMaxAction(Action.HOLD);
    }

    private static Evidence score(String code, double score, double limit) {
        return Evidence.of(code, SubmissionField.BODY, score, limit).withMeasure(score, limit);
    }

    private static List<Evidence> evidence(String code, Assessment assessment, double limit, Examination examination) {
        List<Evidence> found = new ArrayList<>();
        found.add(score(code, assessment.score(), limit));
        List<Contribution> contributions = assessment.contributions();
        for (int i = 0; i < contributions.size() && found.size() <= MAX_CONTRIBUTIONS; i++) {
            Contribution contribution = contributions.get(i);
            found.add(Evidence.of(
                            "classifier.clue",
                            SubmissionField.BODY,
                            examination.submission().quote(contribution.text()),
                            contribution.weight())
                    .withSpan(new TextSpan(contribution.start(), contribution.end())));
        }
        return found;
    }
}
