package dev.galley.format.html.comment;

import dev.galley.format.html.part.DateText;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that each hold one post: those that share a class name or the beginning of an id, have words, and have
 * a name or a date in them.
 */
final class PostGroups {
    private static final long WANTED = Mark.COMMENTS | Mark.POST | Mark.MESSAGE;
    private static final int MAX_NAMES = 12;

    /** The most characters of an element that has only a name and a date. */
    private static final int MAX_HEADER = 40;

    /** The maximum number of elements around a post to examine. */
    private static final int MAX_AROUND = 10;

    /** The share of the words of the largest group that the posts must have. */
    private static final double SHARE = 0.35;

    private final PageTree tree;
    private final Runs runs;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();

    /** The question and the answers that microdata declares. */
    private final List<Integer> items = new ArrayList<>();

    private final PostSigns signs;

    PostGroups(PageTree tree, Runs runs) {
        this.tree = tree;
        this.runs = runs;
        signs = new PostSigns(tree, runs);
    }

    boolean hasPerson(int i) {
        return signs.hasPerson(i);
    }

    boolean hasDate(int i) {
        return signs.hasDate(i);
    }

    /** Returns the best group in which every element lies in one of {@code marks}; empty if there is none. */
    List<Integer> best(long marks, boolean comments) {
        collect(marks, comments);
        if (!comments && items.size() > 1) {
            return items;
        }
        List<Group> fit = new ArrayList<>();
        int most = 0;
        for (List<Integer> nodes : groups.values()) {
            int score = score(nodes, comments);
            if (score > 0) {
                Group group = new Group(nodes, score, chars(nodes));
                fit.add(group);
                most = Math.max(most, group.chars());
            }
        }
        Group best = best(fit, most);
        return best.hasWords() && best.nodes().size() > 1
                ? best.nodes()
                : bestAround(best, comments).nodes();
    }

    private static Group best(List<Group> fit, int most) {
        Group best = new Group(List.of(), 0, 0);
        for (Group group : fit) {
            if (group.chars() >= SHARE * most && (best.nodes().isEmpty() || group.isBetterThan(best))) {
                best = group;
            }
        }
        return best;
    }

    /** Returns the best group of the elements around those of all groups; {@code other} unless they have more in them. */
    private Group bestAround(Group other, boolean comments) {
        List<Group> fit = new ArrayList<>();
        int most = 0;
        for (List<Integer> nodes : groups.values()) {
            List<Integer> around = around(nodes);
            int score = around.equals(nodes) ? 0 : score(around, comments);
            if (score > 0) {
                Group group = new Group(around, score, chars(around));
                fit.add(group);
                most = Math.max(most, group.chars());
            }
        }
        Group best = best(fit, most);
        boolean more = best.score() > other.score() || best.chars() >= 2 * other.chars();
        return best.nodes().isEmpty() || !more ? other : best;
    }

    /** Elements that may be posts, how well they look like posts, and how many characters they have. */
    private record Group(List<Integer> nodes, int score, int chars) {
        /** Checks that there is more than a name and a date in each element. */
        boolean hasWords() {
            return chars > nodes.size() * MAX_HEADER;
        }

        /** More described posts are better; among equals those that leave little out. */
        boolean isBetterThan(Group other) {
            if (score != other.score) {
                return score > other.score;
            }
            return chars < other.chars
                    ? chars * 2 >= other.chars && nodes.size() >= other.nodes.size()
                    : other.chars * 2 < chars;
        }
    }

    private void collect(long marks, boolean comments) {
        int inside = -1;
        int skip = -1;
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element == null || tree.tag(i) == Tag.BODY || tree.tag(i) == Tag.UNSEEN) {
                continue;
            }
            if (runs.chars(i) > 0 && isItem(element.attr("itemtype"))) {
                items.add(i);
            }
            if (tree.tag(i) == Tag.FORM || tree.tag(i) == Tag.ASIDE || tree.has(i, Mark.SIDEBAR)) {
                skip = Math.max(skip, runs.prose(i) * 3 < runs.prose(0) ? tree.end(i) : 0);
            }
            if (i < skip) {
                continue;
            }
            if (comments && inside < i && tree.has(i, Mark.COMMENTS) && runs.chars(i) > 0) {
                inside = tree.end(i);
            }
            boolean marked = tree.has(i, marks) || (comments && i < inside && tree.has(i, WANTED));
            if (marked
                    && !tree.tag(i).isInline()
                    && tree.tag(i) != Tag.FORM
                    && tree.tag(i) != Tag.HEADING
                    && !tree.has(i, Mark.NAVIGATION)
                    && runs.chars(i) > 0
                    && !isDetail(i)) {
                names(i, element);
            }
        }
    }

    /** Checks for a part of a post that only has its author or its date. */
    private boolean isDetail(int i) {
        return PostHeads.isHead(tree, i)
                || PostHeads.isName(tree, i)
                || (tree.has(i, Mark.DATE | Mark.META)
                        && runs.chars(i) <= MAX_HEADER
                        && DateText.in(tree.words(i)) != null);
    }

    /** Checks for a question, or for an answer after it. */
    private boolean isItem(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        return name.equals("Question") || (name.equals("Answer") && !items.isEmpty());
    }

    private void names(int i, Element element) {
        StringTokenizer names = new StringTokenizer(element.className());
        for (int count = 0; count < MAX_NAMES && names.hasMoreTokens(); count++) {
            add("." + withoutDigits(names.nextToken()), i);
        }
        String id = element.id();
        if (!id.isEmpty() && tree.has(i, Mark.NUMBERED)) {
            add("#" + withoutDigits(id), i);
        }
        if (element.attr("itemprop").equals("comment")) {
            add("@comment", i);
        }
        if (element.normalName().equals("article")) {
            add("article", i);
        }
    }

    private void add(String key, int i) {
        List<Integer> group = groups.computeIfAbsent(key, unused -> new ArrayList<>());
        if (group.isEmpty() || (group.get(group.size() - 1) != i && !isSame(group.get(group.size() - 1), i))) {
            group.add(i);
        }
    }

    /** Checks for two elements around one comment, such as {@code li#li-comment-7} and {@code article#comment-7}. */
    private boolean isSame(int outer, int i) {
        Element around = tree.element(outer);
        Element element = tree.element(i);
        String number = element == null || i >= tree.end(outer) ? "" : number(element.id());
        return around != null && !number.isEmpty() && runs.chars(outer, i) == 0 && number.equals(number(around.id()));
    }

    private static String number(String id) {
        int start = id.length();
        while (start > 0 && id.charAt(start - 1) >= '0' && id.charAt(start - 1) <= '9') {
            start--;
        }
        return id.substring(start);
    }

    private static String withoutDigits(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                letters.append(c);
            } else if (letters.isEmpty() || letters.charAt(letters.length() - 1) != '#') {
                letters.append('#');
            }
        }
        return letters.toString();
    }

    /** Returns the characters of all posts of a group, without forms. */
    private int chars(List<Integer> group) {
        int chars = 0;
        int until = -1;
        for (int i : group) {
            if (i >= until) {
                chars += runs.chars(i) - signs.formChars(i);
                until = tree.end(i);
            }
        }
        return chars;
    }

    /** Checks whether one of the elements holds a main heading, a marked body, or most of the prose of the page. */
    private boolean holdsArticle(List<Integer> group) {
        int prose = 0;
        int until = -1;
        for (int i : group) {
            if (i < until) {
                continue;
            }
            until = tree.end(i);
            prose = Math.max(prose, runs.prose(i));
            if (signs.holdsMain(i)) {
                return true;
            }
        }
        return prose * 2 > runs.prose(0) && prose > 400;
    }

    /**
     * Replaces each element of a group by the outermost element around it that contains no other element of the group. The
     * name of the author and the date are often in a sibling of the element that has the text of the post.
     */
    private List<Integer> around(List<Integer> nodes) {
        if (nodes.size() < 2) {
            return nodes;
        }
        List<Integer> around = new ArrayList<>();
        for (int k = 0; k < nodes.size(); k++) {
            int before = k == 0 ? -1 : nodes.get(k - 1);
            int after = k + 1 == nodes.size() ? tree.size() : nodes.get(k + 1);
            int at = nodes.get(k);
            for (int steps = 0; steps < MAX_AROUND; steps++) {
                int parent = tree.parent(at);
                if (parent <= before || parent < 0 || tree.end(parent) > after || tree.tag(parent) == Tag.BODY) {
                    break;
                }
                at = parent;
            }
            around.add(at);
        }
        return around;
    }

    /** Returns how well the elements of a group look like posts; 0 if they do not. */
    private int score(List<Integer> group, boolean comments) {
        int described = 0;
        int worded = 0;
        for (int i : group) {
            if (hasPerson(i) || hasDate(i)) {
                described++;
            }
            if (hasPerson(i) && hasDate(i)) {
                described++;
            }
            if (tree.has(i, Mark.NUMBERED)) {
                described++;
            }
            worded += runs.chars(i) > 10 ? 1 : 0;
        }
        if (described < group.size() || worded * 2 < group.size() || (comments && holdsArticle(group))) {
            return 0;
        }
        return described;
    }
}
