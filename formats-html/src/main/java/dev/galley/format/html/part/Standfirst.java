package dev.galley.format.html.part;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst: a part near the headline that is marked as one, or that says what the page declares as description.
 *
 * @param node the number of its element; -1 if it is only declared
 * @param text the words; empty if there is none
 */
public record Standfirst(int node, String text) {
    private static final int MIN = 25;
    private static final int MAX = 900;
    private static final int MIN_LINE = 60;

    /** The shortest heading that is a standfirst. */
    private static final int MIN_HEADING = 35;

    /** The share of words that a standfirst has in common with the description of the page at least. */
    private static final double ALIKE = 0.5;

    /** How many other elements, such as an advertisement, may be between two paragraphs of the text. */
    private static final int MAX_BETWEEN = 3;

    /** How many characters of the text are searched for what is declared. */
    private static final int BEGINNING = 3_000;

    /** How many different descriptions are compared with what is shown. */
    private static final int MAX_DESCRIPTIONS = 8;

    /** The longest place before a standfirst. */
    private static final int MAX_PLACE = 30;

    private static final Set<String> ELSEWHERE = Set.of(
            "related",
            "comments",
            "navigation",
            "sidebar",
            "footer",
            "consent",
            "newsletter",
            "author-box",
            "popup",
            "links");

    /** Finds the standfirst between the headline and the second paragraph of the text in {@code main}. */
    public static Standfirst find(PageParts page, Runs runs, Headline headline, int main) {
        PageTree tree = page.tree();
        int end = main < 0 ? tree.size() : tree.end(main);
        int from = headline.node() < 0 ? Math.max(0, main) : headline.node();
        String title = Words.of(headline.text());
        Map<String, Set<String>> descriptions = descriptions(page);
        int paragraphs = 0;
        int second = -1;
        int i = from;
        while (i < end && paragraphs < 2) {
            String rule = tree.droppedBy(i);
            if (tree.tag(i) == Tag.UNSEEN
                    || tree.tag(i) == Tag.FIGURE
                    || tree.tag(i) == Tag.FIGCAPTION
                    || tree.tag(i) == Tag.FOOTER
                    || tree.has(i, Mark.CAPTION | Mark.PAYWALL)
                    || (rule != null && ELSEWHERE.contains(rule))) {
                i = tree.end(i);
                continue;
            }
            if (tree.text(i) == null && !tree.tag(i).isInline()) {
                Standfirst found = at(tree, i, title, descriptions, i < main);
                if (found != null) {
                    return found;
                }
                if (second < 0 && isSecondHeading(tree, runs, headline, i, main)) {
                    second = i;
                }
                if (tree.tag(i) == Tag.P && runs.prose(i) > 0) {
                    if (paragraphs == 0 && isBold(tree, i)) {
                        return new Standfirst(i, tree.words(i));
                    }
                    paragraphs++;
                }
            }
            i++;
        }
        return second >= 0 ? new Standfirst(second, tree.words(second)) : declared(page, tree, main);
    }

    /** Returns the first declared descriptions, as {@link Words#of} gives them, each with the set of its words. */
    private static Map<String, Set<String>> descriptions(PageParts page) {
        Map<String, Set<String>> descriptions = new LinkedHashMap<>();
        for (DeclaredValue value : page.declared().all(Property.DESCRIPTION)) {
            if (descriptions.size() == MAX_DESCRIPTIONS) {
                break;
            }
            String text = value.text();
            descriptions.computeIfAbsent(Words.of(text.substring(0, Math.min(MAX, text.length()))), Words::set);
        }
        return descriptions;
    }

    /**
     * Checks for a long heading right after the headline, one level below it, that is not the first of several sections of the
     * text.
     */
    private static boolean isSecondHeading(PageTree tree, Runs runs, Headline headline, int i, int main) {
        if (tree.tag(i) != Tag.HEADING
                || headline.node() < 0
                || i < tree.end(headline.node())
                || runs.chars(i) < MIN_HEADING
                || runs.chars(i) > MAX
                || runs.chars(headline.node(), i) > runs.chars(headline.node())
                || runs.links(i) > 0
                || Words.likeness(Words.of(tree.words(i)), Words.of(headline.text())) >= ALIKE) {
            return false;
        }
        Element heading = tree.element(i);
        for (int at = Math.max(i + 1, main); heading != null && main >= 0 && at < tree.end(main); at++) {
            Element other = tree.element(at);
            if (other != null && other.normalName().equals(heading.normalName())) {
                return i < main && !other.className().equals(heading.className());
            }
        }
        return true;
    }

    private static @Nullable Standfirst at(
            PageTree tree, int i, String title, Map<String, Set<String>> descriptions, boolean aboveText) {
        boolean marked = tree.has(i, Mark.STANDFIRST) && !tree.has(i, Mark.BODY_PROPERTY | Mark.CAPTION);
        boolean line = tree.tag(i) == Tag.P || tree.tag(i) == Tag.HEADING || tree.tag(i) == Tag.OTHER;
        if ((!marked && !line) || tree.end(i) - i > 60) {
            return null;
        }
        String text = tree.beginning(i, MAX + 1);
        if (text.length() < MIN || text.length() > MAX) {
            return null;
        }
        String words = Words.of(text);
        if (words.equals(title)) {
            return null;
        }
        if (marked && !words.contains(title)) {
            return new Standfirst(i, text);
        }
        if (tree.tag(i) == Tag.P && isOneOfSeveral(tree, i)) {
            return null;
        }
        boolean isDescription = descriptions.containsKey(words)
                || (aboveText
                        && (isAfterPlace(words, descriptions.keySet())
                                || (!tree.hasBlocks(i) && isNearly(words, descriptions))));
        return isDescription ? new Standfirst(i, text) : null;
    }

    /**
     * Checks for a description that was cut, or that differs in some words: search engines get a shorter one, or one with the name
     * of the site.
     */
    private static boolean isNearly(String words, Map<String, Set<String>> descriptions) {
        if (words.length() < MIN || descriptions.isEmpty()) {
            return false;
        }
        Set<String> set = Words.set(words);
        for (Map.Entry<String, Set<String>> entry : descriptions.entrySet()) {
            String description = entry.getKey();
            int space = description.lastIndexOf(' ');
            String start = space < 0 ? description : description.substring(0, space + 1);
            boolean alike = Words.likeness(set, entry.getValue()) >= ALIKE;
            boolean cut = start.length() >= MIN_LINE && words.startsWith(start);
            boolean longer = words.length() >= MIN_LINE && description.contains(words);
            if (alike || cut || longer) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks for a description behind the name of a place, as in "Berlin. The office says …". Inside the text, this is the first
     * paragraph of a report.
     */
    private static boolean isAfterPlace(String words, Set<String> descriptions) {
        for (int space = words.indexOf(' '); space > 0 && space < MAX_PLACE; space = words.indexOf(' ', space + 1)) {
            if (words.length() - space > MIN_LINE && descriptions.contains(words.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether all words of a paragraph are bold, and not those of the next one. */
    private static boolean isBold(PageTree tree, int i) {
        Element paragraph = tree.element(i);
        Element next = next(paragraph);
        return paragraph != null
                && isBold(paragraph)
                && (next == null ? isAboveBlock(paragraph) : !isBold(next))
                && paragraph.text().length() <= MAX
                && paragraph.text().length() >= MIN_LINE;
    }

    /** Checks for an element with text right behind a paragraph. */
    private static boolean isAboveBlock(Element paragraph) {
        Element next = paragraph.nextElementSibling();
        return next != null && next.isBlock() && next.hasText();
    }

    /** Returns the next paragraph beside this one, behind an advertisement or a picture; null if there is none. */
    private static @Nullable Element next(@Nullable Element paragraph) {
        Element next = paragraph == null ? null : paragraph.nextElementSibling();
        for (int steps = 0;
                steps < MAX_BETWEEN && next != null && !next.normalName().equals("p");
                steps++) {
            next = next.nextElementSibling();
        }
        return next != null && next.normalName().equals("p") ? next : null;
    }

    private static boolean isBold(Element paragraph) {
        if (paragraph.childrenSize() != 1 || !paragraph.ownText().isBlank()) {
            return false;
        }
        String name = paragraph.child(0).normalName();
        return name.equals("strong") || name.equals("b");
    }

    /** Checks whether the next paragraph has the same class. Then this one is the first of the text, not a standfirst. */
    private static boolean isOneOfSeveral(PageTree tree, int i) {
        Element paragraph = tree.element(i);
        Element next = next(paragraph);
        return paragraph != null && next != null && next.className().equals(paragraph.className());
    }

    /** Takes the declared description, unless it only repeats the beginning of the text. */
    private static Standfirst declared(PageParts page, PageTree tree, int main) {
        String body = main < 0 ? "" : Words.of(tree.beginning(main, BEGINNING));
        for (DeclaredValue value : page.declared().best(Property.DESCRIPTION)) {
            String words = Words.of(value.text());
            String start = words.substring(0, Math.min(60, words.length()));
            if (value.text().length() >= MIN && !body.contains(start)) {
                return new Standfirst(-1, value.text());
            }
        }
        return new Standfirst(-1, "");
    }
}
