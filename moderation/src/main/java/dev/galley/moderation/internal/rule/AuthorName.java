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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds authors whose name is or contains a web address, an e-mail address, a telephone number or a name on a messenger,
 * and those who are named after the site that their comment links to.
 */
public final class AuthorName implements ModerationRule {
    private static final int MIN_WORD = 3;
    private static final int MIN_NAMED = 6;
    private static final int MAX_WORDS = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "author-name",
                    "The name of the author contains a web address, an e-mail address, a telephone number or a name on a"
                            + " messenger, or is the name of a site that the comment links to.")
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
        if (NamedHandle.isIn(text)) {
            return Result.matched(Evidence.of("author-name.handle", SubmissionField.AUTHOR_NAME));
        }
        return linked(letters, examination);
    }

    /** Looks for a link to a site whose name consists of words of the author's name. */
    private static Result linked(String name, Examination examination) {
        List<String> words = NO_WORD.splitAsStream(name)
                .filter(word -> word.length() >= MIN_WORD)
                .distinct()
                .limit(MAX_WORDS)
                .toList();
        Set<String> seen = new HashSet<>();
        for (LinkMention link : examination.links()) {
            if (seen.add(link.host()) && isNameOf(LinkedSites.words(link.host()), words)) {
                return Result.matched(Evidence.of(
                                "author-name.site",
                                SubmissionField.BODY,
                                examination.submission().quote(link.url()))
                        .withSpan(link.span()));
            }
        }
        return Result.passed();
    }

    /** Checks whether words of the name make up at least half of the host without its top-level domain. */
    private static boolean isNameOf(String host, List<String> words) {
        String label = host.substring(0, Math.max(0, host.lastIndexOf(' ')));
        int length = label.replace(" ", "").length();
        int named = 0;
        for (String word : words) {
            int at = label.indexOf(word);
            if (at >= 0) {
                named += word.length();
                label = label.substring(0, at) + ' ' + label.substring(at + word.length());
            }
        }
        return named >= MIN_NAMED && 2 * named >= length;
    }

    private static boolean startsNumber(char unit) {
        return Character.isDigit(unit) || unit == '+' || unit == '(';
    }
}
