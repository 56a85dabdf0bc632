package dev.galley.format.html;

import dev.galley.format.html.tree.PageTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** Collects which rule took or left out which part of a page. */
final class Decisions {
    private static final int EXCERPT = 80;

    /** How many class names of an element describe it. */
    private static final int MAX_NAMES = 3;

    /** Beyond this number, further parts that were left out are not listed. */
    private static final int MAX = 2_000;

    private record Taken(String rule, int node) {}

    /** That a rule took or left out the element {@code node}. */
    record Made(String rule, int node, boolean taken) {}

    private final PageTree tree;
    private final List<Taken> taken = new ArrayList<>();

    Decisions(PageTree tree) {
        this.tree = tree;
    }

    /** Notes that {@code rule} took the element {@code node}; -1 if it is nowhere on the page. */
    void take(String rule, int node) {
        if (node >= 0) {
            taken.add(new Taken(rule, node));
        }
    }

    /** Returns all decisions in document order. */
    List<Made> made() {
        List<Made> made = new ArrayList<>();
        List<Taken> sorted = new ArrayList<>(taken);
        sorted.sort(Comparator.comparingInt(Taken::node));
        int next = 0;
        for (int i = 0; i < tree.size() && made.size() < MAX; i++) {
            while (next < sorted.size() && sorted.get(next).node() == i) {
                made.add(new Made(sorted.get(next++).rule(), i, true));
            }
            String rule = tree.droppedBy(i);
            if (rule != null && !isTaken(sorted, next, i)) {
                made.add(new Made(rule, i, false));
            }
        }
        return made;
    }

    /** Returns all decisions in document order, each with a description of its element. */
    List<Page.Decision> all() {
        return made().stream().map(this::described).toList();
    }

    private static boolean isTaken(List<Taken> sorted, int next, int node) {
        return next > 0 && sorted.get(next - 1).node() == node;
    }

    private Page.Decision described(Made made) {
        String words = tree.beginning(made.node(), EXCERPT);
        return new Page.Decision(made.rule(), selector(made.node()), made.taken(), words);
    }

    private String selector(int i) {
        Element element = tree.element(i);
        if (element == null) {
            return "";
        }
        StringBuilder selector = new StringBuilder(element.normalName());
        if (!element.id().isEmpty()) {
            selector.append('#').append(element.id());
        }
        StringTokenizer names = new StringTokenizer(element.className());
        for (int count = 0; count < MAX_NAMES && names.hasMoreTokens(); count++) {
            selector.append('.').append(names.nextToken());
        }
        return selector.toString();
    }
}
