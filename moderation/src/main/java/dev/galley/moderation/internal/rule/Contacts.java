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
import dev.galley.text.TermMatcher;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds private contacts in comments, to which advertising and fraud lead their readers. */
public final class Contacts implements ModerationRule {
    /** The kinds of contacts to find. */
    public static final Option<List<ContactKind>> KINDS = Option.choices(
                    "kinds", ContactKind.class, List.of(ContactKind.values()), "The kinds of contacts to find.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "contacts",
                    "The comment leads to a private contact: a messenger, an e-mail address, a telephone number, a wallet or a disguised"
                            + " address. An e-mail address counts for half of the weight, a telephone number for a quarter.")
            .option(KINDS)
            .factory(Contacts::new);

    /** A messenger as the author's own address: less pressing than one in the comment. */
    private static final double OWN_PAGE = 0.5;

    private final Set<ContactKind> kinds = EnumSet.noneOf(ContactKind.class);

    private Contacts(OptionValues options) {
        kinds.addAll(options.get(KINDS));
    }

    @Override
    public Optional<TermMatcher> termMatcher() {
        return Optional.of(ContactScan.platforms());
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        double strength = 0;
        for (Contact contact : ContactScan.of(examination)) {
            if (kinds.contains(contact.kind()) && found.size() < Limits.MAX_EVIDENCE) {
                found.add(evidence(contact, examination));
                strength = Math.max(strength, contact.strength());
            }
        }
        for (LinkMention link : examination.authorLinks()) {
            if (kinds.contains(ContactKind.MESSENGER) && ContactScan.isMessenger(link)) {
                found.add(Evidence.of(
                        "contacts.messenger",
                        SubmissionField.AUTHOR_URL,
                        examination.submission().quote(link.url())));
                strength = Math.max(strength, OWN_PAGE);
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found).withStrength(strength);
    }

    /** Returns the evidence of a contact. It never quotes an e-mail address. */
    private static Evidence evidence(Contact contact, Examination examination) {
        String code =
                "contacts." + contact.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (contact.kind() == ContactKind.EMAIL) {
            return Evidence.of(code, SubmissionField.BODY);
        }
        String written = contact.span().of(examination.body().value());
        return Evidence.of(code, SubmissionField.BODY, examination.submission().quote(written))
                .withSpan(contact.span());
    }
}
