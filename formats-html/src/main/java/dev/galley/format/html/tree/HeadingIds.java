package dev.galley.format.html.tree;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The headings and sections of a page whose ids repeat the words of the heading, as editors and generators write them: such an id,
 * for example {@code h-share-prices} or {@code respond-to-comments}, says what the section is about and not which part of the page
 * it is. Where a page has few of them, those count whose sections are text.
 */
final class HeadingIds {
    /** A page with fewer such sections may have them for parts such as "Related articles". */
    private static final int MIN_SECTIONS = 4;

    private static final int MIN_LENGTH = 4;
    private static final long ANY = ~0L;

    private final List<Integer> headings = new ArrayList<>();
    private final List<Integer> sections = new ArrayList<>();

    /** What is done with a node whose id says nothing. */
    @FunctionalInterface
    interface Forgetting {
        void forget(int i, Element element);
    }

    /** Notes the node {@code i} if it has an id and is a heading or begins with one. */
    void add(int i, Element element) {
        if (element.id().length() < MIN_LENGTH) {
            return;
        }
        Element first = element.firstElementChild();
        if (Tag.of(element.normalName()) == Tag.HEADING) {
            headings.add(i);
        } else if (first != null && Tag.of(first.normalName()) == Tag.HEADING) {
            sections.add(i);
        }
    }

    /** Passes on the nodes whose ids say nothing about their part of the page, once {@code tree} is complete. */
    void forget(PageTree tree, Forgetting forgetting) {
        headings.removeIf(i -> !tree.has(i, ANY) || !isNamedAfter(tree, i, i, 1));
        sections.removeIf(i -> !isNamedAfter(tree, i, firstHeading(tree, i), 2));
        boolean many = sections.size() >= MIN_SECTIONS;
        sections.removeIf(i -> !tree.has(i, ANY));
        if (headings.isEmpty() && sections.isEmpty()) {
            return;
        }
        SectionSigns signs = new SectionSigns(tree, headings, sections);
        for (int i : sections) {
            if (many || signs.isText(i, tree.end(i))) {
                forget(tree, i, forgetting);
            }
        }
        for (int i : headings) {
            if (signs.isText(tree.end(i), signs.endOfSection(i))) {
                forget(tree, i, forgetting);
            }
        }
    }

    private static void forget(PageTree tree, int i, Forgetting forgetting) {
        Element element = tree.element(i);
        if (element != null) {
            forgetting.forget(i, element);
        }
    }

    private static int firstHeading(PageTree tree, int section) {
        int i = section + 1;
        while (i < tree.end(section) && tree.element(i) == null) {
            i++;
        }
        return i;
    }

    /** Checks an id; {@code fewest} words of it may be anywhere in the heading. */
    private static boolean isNamedAfter(PageTree tree, int i, int heading, int fewest) {
        Element element = tree.element(i);
        return element != null && Slugs.isOf(element.id(), tree.beginning(heading, Slugs.MAX_LENGTH), fewest);
    }
}
