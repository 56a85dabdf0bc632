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

/** Finds shortened links, which hide their target. */
public final class LinkShorteners implements ModerationRule {
    /** The hosts of link shorteners. */
    public static final Option<List<String>> HOSTS = Option.strings(
                    "hosts",
                    List.of(
                            "adf.ly",
                            "b.link",
                            "bc.vc",
                            "bit.do",
                            "bit.ly",
                            "bitly.com",
                            "bl.ink",
                            "buff.ly",
                            "clck.ru",
                            "cutt.ly",
                            "dlvr.it",
                            "goo.gl",
                            "goo.su",
                            "is.gd",
                            "j.mp",
                            "lnkd.in",
                            "ouo.io",
                            "ow.ly",
                            "rb.gy",
                            "rebrand.ly",
                            "s.id",
                            "shorte.st",
                            "shorturl.at",
                            "soo.gd",
                            "surl.li",
                            "t.co",
                            "t.ly",
                            "tiny.cc",
                            "tinyurl.com",
                            "trib.al",
                            "u.to",
                            "urlz.fr",
                            "v.gd",
                            "vk.cc",
                            "x.gd"),
                    "The hosts of link shorteners.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "link-shorteners", "A link uses a link shortener, which hides its target.")
            .option(HOSTS)
            .factory(LinkShorteners::new);

    private final HostList hosts;

    private LinkShorteners(OptionValues options) {
        hosts = new HostList(HOSTS.name(), options.get(HOSTS));
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        look(SubmissionField.BODY, examination.allLinks(), examination, found);
        look(SubmissionField.AUTHOR_URL, examination.authorLinks(), examination, found);
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private void look(SubmissionField field, List<LinkMention> links, Examination examination, List<Evidence> found) {
        for (int i = 0; i < links.size() && found.size() < Limits.MAX_EVIDENCE; i++) {
            LinkMention link = links.get(i);
            if (hosts.find(link.host()).isPresent()) {
                found.add(Evidence.of(
                                "link-shorteners",
                                field,
                                examination.submission().quote(link.url()))
                        .withSpan(link.span()));
            }
        }
    }
}
