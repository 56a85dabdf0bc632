package dev.galley.moderation.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.util.Optional;

/** Finds programs that fill in a field which people do not see. What they wrote there is not shown: it may be anything. */
public final class Honeypot implements ModerationRule {
    /** This kind of rule. */
    public static final RuleType TYPE = RuleType.named(
                    "honeypot", "Something stands in a field of the form that people do not see.")
            .usually(Action.SPAM)
            .exempts(Exemption.STAFF)
            .madeBy(Honeypot::new);

    private Honeypot(OptionValues options) {}

    @Override
    public Result examine(Examination examination) {
        Optional<String> field = examination.submission().honeypot();
        if (field.isEmpty()) {
            return Result.notApplicable(Evidence.of("honeypot.unknown", SubmissionField.FORM));
        }
        return field.get().isEmpty() ? Result.passed() : Result.matched(Evidence.of("honeypot", SubmissionField.FORM));
    }
}
