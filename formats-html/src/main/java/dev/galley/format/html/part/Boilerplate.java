package dev.galley.format.html.part;

import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Drops the parts of a page that are not its article. A part that holds much of the page's prose stays. */
public final class Boilerplate {
    /** The share of the page's prose that a part of this kind may hold and still be dropped. */
    private record DropRule(String name, long marks, Set<Tag> tags, double share) {
        boolean matches(PageTree tree, int i) {
            return (tags.contains(tree.tag(i)) && isForm(tree, i)) || tree.has(i, marks(tree, i));
        }

        /** Checks for another element than a form, or for one in which a reader can enter or send something. */
        private static boolean isForm(PageTree tree, int i) {
            Element form = tree.tag(i) == Tag.FORM ? tree.element(i) : null;
            return form == null || form.selectFirst(CONTROLS) != null;
        }

        /** Returns the share that {@code i} may hold: more if it is a short offer, which a short page ends with. */
        double share(PageTree tree, Runs runs, int i) {
            boolean offer = OFFERS.contains(name)
                    && runs.paragraphs(i) <= 2
                    && runs.chars(i) <= MAX_OFFER
                    && !tree.has(i, Mark.BODY | Mark.BODY_PROPERTY);
            return offer ? MAX_OFFER_SHARE : share;
        }

        /** API references show code examples beside the text. */
        boolean mayDrop(boolean hasCode) {
            return !hasCode || !name.equals("sidebar");
        }

        /**
         * Returns the marks that count for the element: a class of a heading may say that it is not in a table of contents, and a
         * paragraph that is a teaser and a standfirst is the latter.
         */
        private long marks(PageTree tree, int i) {
            long heading = tree.tag(i) == Tag.HEADING ? Mark.TOC : 0;
            boolean words = tree.tag(i) == Tag.P || tree.tag(i) == Tag.HEADING;
            long standfirst = words && tree.has(i, Mark.STANDFIRST) ? Mark.RELATED : 0;
            return marks & ~(heading | standfirst);
        }
    }

    private static final Evaluator CONTROLS =
            Selector.evaluatorOf("input:not([type=hidden]), textarea, select, button");

    /** The rules for what a site offers under the beginning of an article. */
    private static final Set<String> OFFERS = Set.of("paywall", "newsletter");

    private static final int MAX_OFFER = 600;
    private static final double MAX_OFFER_SHARE = 0.4;

    private static final List<DropRule> RULES = List.of(
            new DropRule("hidden", Mark.HIDDEN, Set.of(), 0.5),
            new DropRule("navigation", Mark.NAVIGATION, Set.of(Tag.NAV), 0.2),
            new DropRule("footer", Mark.FOOTER, Set.of(Tag.FOOTER), 0.45),
            new DropRule("consent", Mark.CONSENT, Set.of(), 0.9),
            new DropRule("popup", Mark.POPUP, Set.of(), 0.6),
            new DropRule("comments", Mark.COMMENTS, Set.of(), 0.5),
            new DropRule("related", Mark.RELATED, Set.of(), 0.25),
            new DropRule("sidebar", Mark.SIDEBAR, Set.of(Tag.ASIDE), 0.6),
            new DropRule("share", Mark.SHARE, Set.of(), 0.03),
            new DropRule("newsletter", Mark.NEWSLETTER, Set.of(), 0.2),
            new DropRule("advertisement", Mark.ADVERT, Set.of(), 0.15),
            new DropRule("paywall", Mark.PAYWALL, Set.of(), 0.2),
            new DropRule("author-box", Mark.BIO, Set.of(), 0.2),
            new DropRule("tags", Mark.TAGS, Set.of(), 0.03),
            new DropRule("tools", Mark.TOOLS, Set.of(Tag.BUTTON), 0.1),
            new DropRule("byline", Mark.BYLINE, Set.of(), 0.1),
            new DropRule("date", Mark.DATE, Set.of(), 0.05),
            new DropRule("form", 0, Set.of(Tag.FORM), 0.1),
            new DropRule("caption", Mark.CAPTION | Mark.CREDIT, Set.of(Tag.FIGCAPTION), 0.1),
            new DropRule("contents", Mark.TOC, Set.of(), 0.1));

    private static final long MARKS = RULES.stream().mapToLong(DropRule::marks).reduce(0, (a, b) -> a | b);
    private static final Set<Tag> TAGS =
            EnumSet.of(Tag.NAV, Tag.FOOTER, Tag.ASIDE, Tag.BUTTON, Tag.FORM, Tag.FIGCAPTION);

    /** The rules that may drop an element that is marked as the body. */
    private static final Set<String> CERTAIN = Set.of("hidden", "comments", "related", "consent", "popup", "sidebar");

    /** The rules that may drop parts of a line. */
    private static final Set<String> INLINE = Set.of("hidden", "share", "tools", "byline", "date", "caption");

    private Boilerplate() {}

    /** The maximum share of the page's prose that one rule may drop in total. */
    private static final double MAX_TOTAL = 0.35;

    /** The share up to which a rule may drop more than {@link #MAX_TOTAL}, if {@link #ENOUGH} characters remain. */
    private static final double MOST = 0.7;

    /** The minimum number of characters that must remain in that case. */
    private static final int ENOUGH = 500;

    /** The rules for what frames every page of a site. */
    private static final Set<String> FRAME =
            Set.of("hidden", "navigation", "footer", "consent", "popup", "comments", "share", "newsletter");

    /** Drops what the rules find. */
    public static void drop(PageTree tree, Runs before) {
        drop(tree, before, RULES);
    }

    /** Drops only what frames every page of a site, for pages that are lists rather than texts. */
    public static void dropFrame(PageTree tree, Runs before) {
        drop(
                tree,
                before,
                RULES.stream().filter(rule -> FRAME.contains(rule.name())).toList());
    }

    private static void drop(PageTree tree, Runs before, List<DropRule> wanted) {
        int prose = Math.max(1, before.prose(0));
        int[] code = codeSums(tree);
        List<DropRule> rules = plausible(tree, before, wanted, prose, code);
        int i = 0;
        while (i < tree.size()) {
            if ((tree.tag(i) == Tag.UNSEEN && i > 0) || tree.tag(i) == Tag.PRE || tree.isDropRoot(i)) {
                i = tree.end(i);
                continue;
            }
            DropRule rule = !isCandidate(tree, i)
                    ? null
                    : match(rules, tree, before, i, (double) before.prose(i) / prose, hasCode(tree, code, i));
            if (rule != null) {
                tree.drop(i, rule.name());
                i = tree.end(i);
            } else {
                i++;
            }
        }
    }

    /** Checks that enough prose is left when {@code total} characters of it are dropped. */
    private static boolean isPlausible(int total, int prose) {
        return total <= MAX_TOTAL * prose || (total <= MOST * prose && prose - total >= ENOUGH);
    }

    /** Returns the rules that leave enough prose, after one pass that adds up what each would drop. */
    private static List<DropRule> plausible(PageTree tree, Runs before, List<DropRule> wanted, int prose, int[] code) {
        int[] totals = new int[wanted.size()];
        int[] ends = new int[wanted.size()];
        int i = 0;
        while (i < tree.size()) {
            if (tree.tag(i) == Tag.UNSEEN && i > 0) {
                i = tree.end(i);
                continue;
            }
            if (isCandidate(tree, i)) {
                double share = (double) before.prose(i) / prose;
                boolean hasCode = hasCode(tree, code, i);
                for (int r = 0; r < totals.length; r++) {
                    DropRule rule = wanted.get(r);
                    if (i >= ends[r]
                            && share <= rule.share(tree, before, i)
                            && rule.matches(tree, i)
                            && rule.mayDrop(hasCode)) {
                        totals[r] += before.prose(i);
                        ends[r] = tree.end(i);
                    }
                }
            }
            i++;
        }
        List<DropRule> plausible = new ArrayList<>();
        for (int r = 0; r < totals.length; r++) {
            if (wanted.get(r).share() > 0.8 || isPlausible(totals[r], prose)) {
                plausible.add(wanted.get(r));
            }
        }
        return plausible;
    }

    /** Counts the examples of code up to each node. */
    private static int[] codeSums(PageTree tree) {
        int[] sums = new int[tree.size() + 1];
        for (int i = 0; i < tree.size(); i++) {
            sums[i + 1] = sums[i] + (tree.tag(i) == Tag.PRE ? 1 : 0);
        }
        return sums;
    }

    private static boolean hasCode(PageTree tree, int[] code, int i) {
        return code[tree.end(i)] > code[i];
    }

    /** Checks for an element that at least one rule may match. */
    private static boolean isCandidate(PageTree tree, int i) {
        return tree.text(i) == null
                && tree.tag(i) != Tag.BODY
                && tree.tag(i) != Tag.MAIN
                && (tree.has(i, MARKS) || TAGS.contains(tree.tag(i)));
    }

    private static @org.jspecify.annotations.Nullable DropRule match(
            List<DropRule> rules, PageTree tree, Runs before, int i, double share, boolean hasCode) {
        for (DropRule rule : rules) {
            if (share <= rule.share(tree, before, i)
                    && rule.matches(tree, i)
                    && rule.mayDrop(hasCode)
                    && (!tree.tag(i).isInline() || INLINE.contains(rule.name()))
                    && (!tree.has(i, Mark.BODY | Mark.BODY_PROPERTY) || CERTAIN.contains(rule.name()))) {
                return rule;
            }
        }
        return null;
    }
}
