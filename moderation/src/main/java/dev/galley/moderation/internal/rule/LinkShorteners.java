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
                            "00m.in",
                            "0rz.tw",
                            "1pt.co",
                            "1url.com",
                            "2no.co",
                            "9qr.de",
                            "abit.ly",
                            "abre.ai",
                            "abrir.link",
                            "acesse.dev",
                            "acesse.one",
                            "acortar.link",
                            "acortaurl.com",
                            "adf.ly",
                            "adfoc.us",
                            "amzn.eu",
                            "amzn.to",
                            "ay.live",
                            "b.link",
                            "bc.vc",
                            "bit.do",
                            "bit.ly",
                            "bitly.com",
                            "bitly.cx",
                            "bitly.ws",
                            "bl.ink",
                            "bom.so",
                            "bre.is",
                            "buff.ly",
                            "buly.kr",
                            "by.tn",
                            "c11.kr",
                            "chilp.it",
                            "clck.ru",
                            "cli.re",
                            "clk.sh",
                            "cutt.ly",
                            "cutt.us",
                            "cutwin.com",
                            "da.gd",
                            "dlvr.it",
                            "dub.sh",
                            "dwz.cn",
                            "encr.pw",
                            "encurta.net",
                            "encurtador.com.br",
                            "exe.io",
                            "flip.it",
                            "fur.ly",
                            "gestyy.com",
                            "gg.gg",
                            "goo.gl",
                            "goo.su",
                            "gplinks.co",
                            "grabify.link",
                            "han.gl",
                            "hyperurl.co",
                            "ift.tt",
                            "iplogger.org",
                            "is.gd",
                            "ity.im",
                            "j.mp",
                            "k6.re",
                            "kurzelinks.de",
                            "kutt.it",
                            "kutt.to",
                            "l1nk.dev",
                            "l24.im",
                            "lc.cx",
                            "lihi.cc",
                            "lihi1.com",
                            "linkvertise.com",
                            "ln.run",
                            "lnkd.in",
                            "lstu.fr",
                            "mcaf.ee",
                            "me2.do",
                            "me2.kr",
                            "mrw.so",
                            "muz.so",
                            "n9.cl",
                            "ogy.de",
                            "oke.io",
                            "onl.la",
                            "onl.sc",
                            "ouo.io",
                            "ouo.press",
                            "ow.ly",
                            "po.st",
                            "ppt.cc",
                            "pse.is",
                            "q.gs",
                            "qr.ae",
                            "qrco.de",
                            "rb.gy",
                            "rebrand.link",
                            "rebrand.ly",
                            "reurl.cc",
                            "rotf.lol",
                            "s.coop",
                            "s.id",
                            "sh.st",
                            "shor.by",
                            "short.gy",
                            "short.io",
                            "shorte.st",
                            "shorturl.asia",
                            "shorturl.at",
                            "shorturl.gg",
                            "shrinkearn.com",
                            "shrinkme.io",
                            "shrt.ly",
                            "shrtco.de",
                            "smarturl.it",
                            "snip.ly",
                            "snipr.com",
                            "soo.gd",
                            "sourl.cn",
                            "spoo.me",
                            "suo.im",
                            "suo.nz",
                            "surl.li",
                            "t.cn",
                            "t.co",
                            "t.ly",
                            "t1p.de",
                            "t2m.io",
                            "tiny.cc",
                            "tiny.one",
                            "tiny.pl",
                            "tinycc.com",
                            "tinyurl.com",
                            "tinyurl.is",
                            "tinyurl.mobi",
                            "tny.im",
                            "tr.im",
                            "trib.al",
                            "u.nu",
                            "u.to",
                            "u6v.cn",
                            "ulvis.net",
                            "ur1.ca",
                            "url.cn",
                            "url.kr",
                            "urlis.net",
                            "urly.it",
                            "urlz.at",
                            "urlz.fr",
                            "v.gd",
                            "v.ht",
                            "vk.cc",
                            "vo.la",
                            "vu.fr",
                            "vvd.bz",
                            "x.co",
                            "x.gd",
                            "yip.su",
                            "za.gl",
                            "zpr.io",
                            "zrr.kr"),
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
