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
import java.util.List;
import java.util.Optional;

/** Finds links to blocked hosts, or to hosts that are not allowed. */
public final class LinkHosts implements ModerationRule {
    /** The blocked hosts. */
    public static final Option<List<String>> BLOCKED = Option.strings(
                    "blocked", List.of(), "Blocked hosts, including their subdomains.")
            .higherIsStricter();

    /** The allowed hosts. */
    public static final Option<List<String>> ALLOWED = Option.strings(
                    "allowed", List.of(), "Allowed hosts, including their subdomains; the most specific entry applies.")
            .higherIsLaxer();

    /** Whether all other hosts are blocked. */
    public static final Option<Boolean> ONLY_ALLOWED = Option.flag(
                    "onlyAllowed", false, "Whether every host not listed as allowed is blocked.")
            .higherIsStricter();

    /** Whether the author's web address is checked as well. */
    public static final Option<Boolean> AUTHOR_URL = Option.flag(
                    "authorUrl", true, "Whether the author's web address is checked as well.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named("link-hosts", "A link leads to a blocked host.")
            .option(BLOCKED)
            .option(ALLOWED)
            .option(ONLY_ALLOWED)
            .option(AUTHOR_URL)
            .factory(LinkHosts::new);

    private final HostList blocked;
    private final HostList allowed;
    private final boolean onlyAllowed;
    private final boolean authorUrl;

    private LinkHosts(OptionValues options) {
        blocked = new HostList(BLOCKED.name(), options.get(BLOCKED));
        allowed = new HostList(ALLOWED.name(), options.get(ALLOWED));
        onlyAllowed = options.get(ONLY_ALLOWED);
        authorUrl = options.get(AUTHOR_URL);
    }

    @Override
    public Result examine(Examination examination) {
        if (blocked.isEmpty() && !onlyAllowed) {
            return Result.passed();
        }
        List<Evidence> found = new ArrayList<>(0);
        look(SubmissionField.BODY, examination.allLinks(), examination, found);
        if (authorUrl) {
            look(SubmissionField.AUTHOR_URL, examination.authorLinks(), examination, found);
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private void look(SubmissionField field, List<LinkMention> links, Examination examination, List<Evidence> found) {
        for (int i = 0; i < links.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            LinkMention link = links.get(i);
            if (isBlocked(link.host())) {
                String url = examination.submission().quote(link.url());
                found.add(Evidence.of(
                                "link-hosts",
                                field,
                                url,
                                examination.submission().quote(link.host()))
                        .withSpan(link.span()));
            }
        }
    }

    private boolean isBlocked(String host) {
        Optional<String> block = blocked.find(host);
        Optional<String> allow = allowed.find(host);
        if (allow.isEmpty()) {
            return onlyAllowed || block.isPresent();
        }
        return block.isPresent() && block.get().length() > allow.get().length();
    }
}
