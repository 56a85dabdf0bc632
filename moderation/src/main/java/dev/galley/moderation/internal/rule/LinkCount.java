package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import java.util.List;

/** Finds comments with too many links. */
public final class LinkCount implements ModerationRule {
    /** The maximum number of links. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 2, 0, 1_000_000, "The maximum number of links in a comment, counting repetitions.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("links", "The comment contains too many links.")
            .option(MAX)
            .factory(LinkCount::new);

    private final int max;

    private LinkCount(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        List<LinkMention> links = examination.links();
        if (links.size() <= max) {
            return Result.passed();
        }
        LinkMention first = links.get(max);
        return Result.matched(Evidence.of(
                        "links.too-many",
                        SubmissionField.BODY,
                        examination.submission().quote(first.url()),
                        links.size(),
                        max)
                .withSpan(first.span())
                .withMeasure(links.size(), max));
    }
}
