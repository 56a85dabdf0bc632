package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;

/**
 * Finds authors without enough comments approved by a person. Authors are identified by their key, because anyone can
 * type a name. An author without a key has no approved comments.
 */
public final class AuthorTrust implements ModerationRule {
    /** The minimum number of the author's comments that a person has approved. */
    public static final Option<Integer> MIN = Option.integer(
                    "min", 1, 1, 1_000, "The minimum number of the author's comments that a person has approved.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "author-trust", "Too few earlier comments by the author were approved by a person.")
            .option(MIN)
            .defaultExemption(Exemption.TRUSTED)
            .factory(AuthorTrust::new);

    private final int min;

    private AuthorTrust(OptionValues options) {
        min = options.get(MIN);
    }

    @Override
    public Result examine(Examination examination) {
        if (examination.submission().isEmailWithheld()
                && examination.keys().author().isEmpty()) {
            return Result.notApplicable(Evidence.of("author.email-withheld", SubmissionField.AUTHOR_EMAIL));
        }
        int approved = examination.authorRecord().approved();
        return approved < min
                ? Result.matched(Evidence.of("trust.too-few-approved", SubmissionField.HISTORY, approved, min)
                        .withMeasure(approved, min))
                : Result.passed();
    }
}
