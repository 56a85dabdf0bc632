package dev.galley.format.html;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Recognises a page whose whole text asks for consent to cookies: each paragraph is about it, and there is a button to agree. An
 * article about cookies has paragraphs that say something else, a byline or a date; a policy lacks such a button.
 */
final class ConsentWall {
    private static final int MAX_LABEL = 60;
    private static final int MAX_NODES = 4_000;

    /** The longest text of a wall. */
    private static final int MAX_TEXT = 8_000;

    /** The share of the words that must be in paragraphs about consent. */
    private static final double SHARE = 0.8;

    /** How many of the words below a paragraph about consent has at least. */
    private static final int MIN_WORDS = 2;

    /** The words of such texts, in lower case. */
    private static final List<String> WORDS = List.of(
            "cookie",
            "consent",
            "partners",
            "personal data",
            "personalised",
            "personalized",
            "advertising",
            "tracking",
            "privacy",
            "your device",
            "legitimate interest",
            "we use",
            "einwillig",
            "zustimm",
            "widerruf",
            "werbung",
            "werbetracking",
            "datenschutz",
            "personenbezogen",
            "ihrem gerät",
            "abo",
            "traceurs",
            "partenaire",
            "publicité",
            "données",
            "confidentialité",
            "votre appareil",
            "consentimiento",
            "socios",
            "publicidad",
            "datos personales",
            "privacidad",
            "tu dispositivo",
            "consenso",
            "pubblicità",
            "dati personali",
            "toestemming",
            "advertenties",
            "persoonsgegevens",
            "samtycke",
            "samtykke",
            "zgod",
            "dane osobowe",
            "consentimento");

    /** How a site names itself and those who pay for it. */
    private static final List<String> OURS = List.of(
            "we and our",
            "our partners",
            "we use",
            "wir und unsere",
            "unsere",
            "nos ",
            "nous ",
            "nuestros",
            "nosotros",
            "nostri",
            "utilizziamo",
            "onze",
            "våra",
            "vores",
            "våre",
            "nasi ",
            "nossos");

    /** The labels of buttons with which a reader agrees. */
    private static final List<String> AGREE = List.of(
            "accept",
            "agree",
            "akzeptier",
            "zustimm",
            "einverstanden",
            "aceptar",
            "acepto",
            "accetta",
            "accetto",
            "aceitar",
            "akkoord",
            "godkänn",
            "godta",
            "akceptuj",
            "zgadzam");

    private ConsentWall() {}

    /** Checks whether the page is such a wall. */
    static boolean is(PageTree tree, Runs runs) {
        int words = runs.chars(0) - runs.links(0);
        if (words > MAX_TEXT || tree.size() > MAX_NODES || words == 0) {
            return false;
        }
        int about = 0;
        boolean agree = false;
        boolean ours = false;
        int i = 0;
        while (i < tree.size()) {
            Element element = tree.element(i);
            if (isBanner(tree, runs, i)) {
                i = tree.end(i);
            } else if (element != null && isButton(tree, i, element)) {
                agree |= contains(AGREE, label(tree, i, element));
                i = tree.end(i);
            } else if (element != null && isText(tree, runs, i)) {
                String text = tree.words(i).toLowerCase(Locale.ROOT);
                boolean consent = count(text) >= MIN_WORDS;
                ours |= consent && contains(OURS, text);
                about += consent ? runs.chars(i) - runs.links(i) : 0;
                i = tree.end(i);
            } else {
                i++;
            }
        }
        return agree && ours && about > 0 && about >= SHARE * runs.prose(0);
    }

    /** Checks for a notice beside other text; its button says nothing about that text. */
    private static boolean isBanner(PageTree tree, Runs runs, int i) {
        String rule = tree.droppedBy(i);
        return ("consent".equals(rule) || "popup".equals(rule)) && runs.prose(i) * 2 < runs.prose(0);
    }

    /** Checks for a paragraph, or for another element with a text and no blocks. */
    private static boolean isText(PageTree tree, Runs runs, int i) {
        return runs.prose(i) > 0
                && (tree.tag(i) == Tag.P
                        || tree.tag(i) == Tag.ITEM
                        || (tree.tag(i) == Tag.OTHER && !tree.hasBlocks(i)));
    }

    private static boolean isButton(PageTree tree, int i, Element element) {
        boolean input = element.normalName().equals("input")
                && (element.attr("type").equals("submit")
                        || element.attr("type").equals("button"));
        return tree.tag(i) == Tag.BUTTON
                || input
                || (tree.tag(i) == Tag.A
                        && (tree.has(i, Mark.TOOLS) || element.attr("role").equals("button")));
    }

    private static String label(PageTree tree, int i, Element element) {
        String label = element.normalName().equals("input") ? element.attr("value") : tree.beginning(i, MAX_LABEL);
        return label.substring(0, Math.min(MAX_LABEL, label.length())).toLowerCase(Locale.ROOT);
    }

    private static int count(String text) {
        int count = 0;
        for (String word : WORDS) {
            count += text.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static boolean contains(List<String> words, String text) {
        return words.stream().anyMatch(text::contains);
    }
}
