package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import dev.galley.text.NormalizedText;
import dev.galley.text.Normalizer;
import java.util.List;

/** Finds authors whose name is or contains a web address, an e-mail address or a telephone number. */
public final class AuthorName implements ModerationRule {
    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "author-name",
                    "The name of the author contains a web address, an e-mail address or a telephone number.")
            .factory(AuthorName::new);

    private AuthorName(OptionValues options) {}

    @Override
    public Result examine(Examination examination) {
        String name = TextField.AUTHOR_NAME.of(examination);
        if (name.isEmpty()) {
            return Result.passed();
        }
        NormalizedText text = examination.normalized(name, Normalizer.full());
        List<LinkMention> links = Links.in(text);
        if (!links.isEmpty()) {
            LinkMention link = links.get(0);
            return Result.matched(Evidence.of(
                            "author-name.link",
                            SubmissionField.AUTHOR_NAME,
                            examination.submission().quote(link.url()))
                    .withSpan(link.span()));
        }
        if (!Links.emailsIn(text).isEmpty()) {
            return Result.matched(Evidence.of("author-name.email", SubmissionField.AUTHOR_NAME));
        }
        String letters = text.text();
        for (int at = 0; at < letters.length(); at++) {
            PhoneNumber phone = startsNumber(letters.charAt(at)) ? PhoneNumber.at(letters, at) : null;
            if (phone != null) {
                if (phone.isCertain()) {
                    return Result.matched(Evidence.of("author-name.phone", SubmissionField.AUTHOR_NAME));
                }
                at = phone.end() - 1;
            }
        }
        return Result.passed();
    }

    private static boolean startsNumber(char unit) {
        return Character.isDigit(unit) || unit == '+' || unit == '(';
    }
}
