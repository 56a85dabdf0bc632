package dev.galley.moderation.internal.rule;

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

/** Finds bots that fill in a form field hidden from people. Its content is not reported, since it may be anything. */
public final class Honeypot implements ModerationRule {
    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("honeypot", "A form field that people cannot see was filled in.")
            .defaultAction(Action.SPAM)
            .defaultExemption(Exemption.STAFF)
            .factory(Honeypot::new);

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
