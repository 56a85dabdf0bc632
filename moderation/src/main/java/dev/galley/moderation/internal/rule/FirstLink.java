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
import org.jspecify.annotations.Nullable;

/**
 * Finds links in the comments of authors of whom no comment was approved by a person. A link to the front page of a site,
 * as advertising has it, counts fully; one to a page of a site, or to a public or well-known site, counts half.
 */
public final class FirstLink implements ModerationRule {
    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "first-link",
                    "The comment contains a link, and none of its author's earlier comments was approved by a person. Only a link to"
                            + " the front page of a site that is not widely known counts for the whole weight, any other for half.")
            .defaultExemption(Exemption.TRUSTED)
            .factory(FirstLink::new);

    private static final double PAGE = 0.5;

    private FirstLink(OptionValues options) {}

    @Override
    public Result examine(Examination examination) {
        List<LinkMention> links = examination.links();
        if (links.isEmpty() || examination.authorRecord().approved() > 0) {
            return Result.passed();
        }
        LinkMention front = frontPage(links, examination.body().value());
        LinkMention shown = front == null ? links.get(0) : front;
        return Result.matched(Evidence.of(
                                "first-link",
                                SubmissionField.BODY,
                                examination.submission().quote(shown.url()))
                        .withSpan(shown.span()))
                .withStrength(front == null ? PAGE : 1);
    }

    private static @Nullable LinkMention frontPage(List<LinkMention> links, String body) {
        int wordsEnd = body.length();
        while (wordsEnd > 0 && !Character.isLetterOrDigit(body.charAt(wordsEnd - 1))) {
            wordsEnd--;
        }
        for (LinkMention link : links) {
            if (LinkedSites.isFrontPage(link)
                    && isOffered(link, body, wordsEnd)
                    && !LinkedSites.get().isWellKnown(link)) {
                return link;
            }
        }
        return null;
    }

    /**
     * Checks whether readers are meant to follow the address. A bare host in the middle of a sentence only names a site, or is two
     * words without the space between them.
     *
     * @param wordsEnd the end of the last word of the body
     */
    private static boolean isOffered(LinkMention link, String body, int wordsEnd) {
        if (link.url().contains("://") || link.url().regionMatches(true, 0, "www.", 0, 4)) {
            return true;
        }
        int before = link.span().start() - 1;
        while (before >= 0 && Character.isWhitespace(body.charAt(before))) {
            before--;
        }
        boolean isPointedAt = before < 0
                || (!Character.isLetterOrDigit(body.charAt(before)) && ",'\"(".indexOf(body.charAt(before)) < 0);
        return isPointedAt || wordsEnd <= link.span().end();
    }
}
