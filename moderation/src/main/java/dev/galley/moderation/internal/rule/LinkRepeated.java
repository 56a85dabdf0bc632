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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds comments with many links to one host. */
public final class LinkRepeated implements ModerationRule {
    /** The maximum number of links to one host. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 2, 1, 1_000_000, "The maximum number of links to one host.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("link-repeated", "Too many links lead to one host.")
            .option(MAX)
            .factory(LinkRepeated::new);

    private final int max;

    private LinkRepeated(OptionValues options) {
        max = options.get(MAX);
    }

    @Override
    public Result examine(Examination examination) {
        List<LinkMention> links = examination.links();
        if (links.size() <= max) {
            return Result.passed();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (LinkMention link : links) {
            counts.merge(link.host(), 1, Integer::sum);
        }
        List<Evidence> found = new ArrayList<>(0);
        for (LinkMention link : links) {
            Integer count = counts.remove(link.host());
            if (count != null && count > max && found.size() < Limits.MAX_EVIDENCE) {
                found.add(Evidence.of(
                                "link-repeated",
                                SubmissionField.BODY,
                                examination.submission().quote(link.host()),
                                count,
                                max)
                        .withSpan(link.span())
                        .withMeasure(count, max));
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }
}
