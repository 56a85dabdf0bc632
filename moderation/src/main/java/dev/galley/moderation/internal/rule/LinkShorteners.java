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
                            "0rz.tw",
                            "1url.com",
                            "2no.co",
                            "9qr.de",
                            "acortar.link",
                            "adf.ly",
                            "amzn.to",
                            "b.link",
                            "bc.vc",
                            "bit.do",
                            "bit.ly",
                            "bitly.com",
                            "bitly.ws",
                            "bl.ink",
                            "bom.so",
                            "bre.is",
                            "buff.ly",
                            "clck.ru",
                            "cutt.ly",
                            "cutt.us",
                            "da.gd",
                            "dlvr.it",
                            "dub.sh",
                            "dwz.cn",
                            "gg.gg",
                            "goo.gl",
                            "goo.su",
                            "han.gl",
                            "hyperurl.co",
                            "ift.tt",
                            "is.gd",
                            "j.mp",
                            "kurzelinks.de",
                            "kutt.it",
                            "lihi.cc",
                            "lihi1.com",
                            "lnkd.in",
                            "mcaf.ee",
                            "me2.do",
                            "me2.kr",
                            "n9.cl",
                            "ouo.io",
                            "ow.ly",
                            "ppt.cc",
                            "pse.is",
                            "qr.ae",
                            "qrco.de",
                            "rb.gy",
                            "rebrand.ly",
                            "reurl.cc",
                            "rotf.lol",
                            "s.id",
                            "short.gy",
                            "short.io",
                            "shorte.st",
                            "shorturl.asia",
                            "shorturl.at",
                            "shrinkme.io",
                            "shrtco.de",
                            "snip.ly",
                            "soo.gd",
                            "suo.im",
                            "surl.li",
                            "t.cn",
                            "t.co",
                            "t.ly",
                            "t2m.io",
                            "tiny.cc",
                            "tiny.one",
                            "tiny.pl",
                            "tinyurl.com",
                            "tny.im",
                            "tr.im",
                            "trib.al",
                            "u.to",
                            "ur1.ca",
                            "url.cn",
                            "url.kr",
                            "urlz.fr",
                            "v.gd",
                            "vk.cc",
                            "vo.la",
                            "x.gd",
                            "zpr.io"),
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
