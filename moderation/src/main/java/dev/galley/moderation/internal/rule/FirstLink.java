package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import java.util.List;

/** Finds links in the comments of authors of whom no comment was approved by a person. */
public final class FirstLink implements ModerationRule {
    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "first-link",
                    "The comment contains a link, and none of its author's earlier comments was approved by a person.")
            .defaultExemption(Exemption.TRUSTED)
            .factory(FirstLink::new);

    private FirstLink(OptionValues options) {}

    @Override
    public Result examine(Examination examination) {
        List<LinkMention> links = examination.links();
        if (links.isEmpty() || examination.authorRecord().approved() > 0) {
            return Result.passed();
        }
        LinkMention first = links.get(0);
        return Result.matched(Evidence.of(
                        "first-link",
                        SubmissionField.BODY,
                        examination.submission().quote(first.url()))
                .withSpan(first.span()));
    }
}
