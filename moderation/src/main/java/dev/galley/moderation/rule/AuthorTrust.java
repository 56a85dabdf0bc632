package dev.galley.moderation.rule;

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
 * Finds authors of whom no person has approved a comment yet. They are known by their key: a name that anybody may type
 * proves nothing. Of whom nothing is known, nothing was approved.
 */
public final class AuthorTrust implements ModerationRule {
    /** How many comments of the author a person must have approved. */
    public static final Option<Integer> MIN = Option.integer(
                    "min", 1, 1, 1_000, "How many comments of the author a person must have approved.")
            .stricterUpwards();

    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "author-trust", "No person, or too few times one, has approved a comment of the author before.")
            .option(MIN)
            .exempts(Exemption.TRUSTED)
            .madeBy(AuthorTrust::new);

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
        int approved = examination.record().approved();
        return approved < min
                ? Result.matched(Evidence.of("trust.too-few-approved", SubmissionField.HISTORY, approved, min)
                        .measured(approved, min))
                : Result.passed();
    }
}
