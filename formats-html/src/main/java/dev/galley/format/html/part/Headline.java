package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Origin;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.PageTree;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds the headline: the main heading that is most like what the page declares, else what it declares, without the name of
 * the site.
 *
 * @param node the number of the heading; -1 if only a declared headline was found
 * @param text the headline; empty if there is none
 */
public record Headline(int node, String text) {
    private static final int MAX_LENGTH = 400;
    /** How many wordings of a declared headline are compared, and how much of each. */
    private static final int MAX_DECLARED = 20;

    private static final int MAX_WORDS = 1_000;

    /** How like a main heading is to the declared headline if no lower heading is compared any more. */
    private static final double SURE = 0.9;

    /** How many headings are compared. */
    private static final int MAX_HEADINGS = 500;

    private static final String SEPARATORS = "|–—-·•»«:";

    /** Finds the headline of a page. */
    public static Headline find(PageParts page) {
        Set<String> declared = wordings(page);
        PageTree tree = page.tree();
        int best = -1;
        double bestLikeness = -1;
        int count = 0;
        int headings = 0;
        for (int i = 0; i < tree.size() && headings < MAX_HEADINGS; i++) {
            Element element = tree.element(i);
            if (element == null || !isHeading(element)) {
                continue;
            }
            headings++;
            boolean main = element.normalName().equals("h1");
            if (!main && best >= 0 && bestLikeness >= SURE) {
                continue;
            }
            String words = Words.of(tree.words(i));
            if (words.isEmpty() || words.length() > MAX_LENGTH) {
                continue;
            }
            double likeness = likeness(words, declared) + (main ? 0.15 : -0.1);
            count += main ? 1 : 0;
            if ((main || likeness > 0.65) && likeness > bestLikeness) {
                best = i;
                bestLikeness = likeness;
            }
        }
        int marked = MarkedTitle.find(tree, declared, best);
        if (marked >= 0) {
            return new Headline(marked, tree.words(marked));
        }
        boolean sure = bestLikeness >= 0.4 || (count == 1 && declared.isEmpty());
        if (best >= 0 && sure) {
            return new Headline(best, tree.words(best));
        }
        String said = declared(page);
        if (said.isEmpty() && best >= 0) {
            return new Headline(best, tree.words(best));
        }
        return new Headline(best, said);
    }

    private static Set<String> wordings(PageParts page) {
        Set<String> wordings = new LinkedHashSet<>();
        for (DeclaredValue value : page.declared().all(Property.HEADLINE)) {
            if (wordings.size() == MAX_DECLARED) {
                break;
            }
            String text = value.text();
            wordings.add(Words.of(text.substring(0, Math.min(MAX_WORDS, text.length()))));
        }
        return wordings;
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && (name.charAt(1) == '1' || name.charAt(1) == '2');
    }

    private static double likeness(String words, Set<String> declared) {
        double best = 0;
        for (String one : declared) {
            double likeness = one.startsWith(words + " ") || one.equals(words) ? 1 : Words.likeness(words, one);
            best = Math.max(best, likeness);
        }
        return best;
    }

    private static String declared(PageParts page) {
        DeclaredValue first = page.declared().first(Property.HEADLINE).orElse(null);
        if (first == null) {
            return "";
        }
        return first.origin() == Origin.JSON_LD ? first.text() : withoutSite(first.text(), page);
    }

    /** Removes the name of the site from the end of a title. */
    static String withoutSite(String title, PageParts page) {
        String site = page.declared()
                .first(Property.SITE)
                .map(value -> Words.of(value.text()))
                .orElse("");
        for (int i = title.length() - 2; i > 0; i--) {
            if (SEPARATORS.indexOf(title.charAt(i)) >= 0
                    && title.charAt(i + 1) == ' '
                    && (title.charAt(i - 1) == ' ' || title.charAt(i) == ':')) {
                String rest = Words.of(title.substring(i + 1));
                boolean bar = title.charAt(i) == '|';
                boolean named = !site.isEmpty() && (rest.contains(site) || site.contains(rest));
                String before = title.substring(0, i).strip();
                boolean tail = bar
                        || (title.charAt(i) != ':'
                                && rest.split(" ", -1).length <= 3
                                && before.split(" ", -1).length >= 4);
                return named || tail ? before : title;
            }
        }
        return title;
    }
}
