package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a byline that is separate from the others: in a line of its own, or in an element that follows another without a
 * space, as in {@code <b>Ada Brook</b><i>Correspondent</i>}.
 *
 * @param text the words
 * @param around the element around its first words
 */
record Piece(String text, @Nullable Element around) {
    /** How many characters of one text node are read, white space collapsed. */
    private static final int MAX_TEXT = 2_000;

    private static final int MAX_LINKS = 100;

    /**
     * Returns the names in the byline {@code i} with their addresses: those in the first piece that has any, and in pieces that look
     * like it.
     */
    static Map<String, String> names(PageTree tree, int i, int most) {
        Map<String, String> links = links(tree, i, most);
        Map<String, String> names = new LinkedHashMap<>();
        Piece first = null;
        for (Piece piece : of(tree, i, most)) {
            if (Names.isOfOthers(piece.text())) {
                break;
            }
            if (first == null || piece.isLike(first)) {
                Map<String, String> own = piece.names(links, first == null);
                first = own.isEmpty() ? first : piece;
                own.forEach(names::putIfAbsent);
            }
        }
        return names;
    }

    /** Returns the names in this piece; beside links only those that look like the names of people. */
    private Map<String, String> names(Map<String, String> links, boolean isFirst) {
        String writers = Names.writers(text);
        Map<String, String> linked = new LinkedHashMap<>();
        links.forEach((name, href) -> {
            if (writers.contains(name)) {
                linked.put(name, href);
            }
        });
        Map<String, String> names = new LinkedHashMap<>();
        boolean personal = true;
        for (String name : Names.split(writers)) {
            if (Names.isShownName(name)) {
                boolean person = Names.isPersonal(name);
                personal &= person || linked.containsKey(name);
                if (person || isFirst) {
                    names.put(name, linked.getOrDefault(name, ""));
                }
            }
        }
        boolean all = personal && names.keySet().containsAll(linked.keySet());
        return linked.isEmpty() || all || !isFirst ? names : linked;
    }

    private boolean isLike(Piece other) {
        return around != null
                && other.around != null
                && around.normalName().equals(other.around.normalName())
                && around.className().equals(other.around.className());
    }

    private static Map<String, String> links(PageTree tree, int i, int most) {
        Map<String, String> links = new LinkedHashMap<>();
        for (int at = i; at < tree.end(i) && links.size() < MAX_LINKS; at++) {
            Element inner = tree.element(at);
            if (inner == null || !inner.normalName().equals("a")) {
                continue;
            }
            for (Piece piece : of(tree, at, most)) {
                List<String> names = piece.linked();
                names.forEach(name -> links.putIfAbsent(name, inner.attr("href")));
                if (!names.isEmpty()) {
                    break;
                }
            }
        }
        return links;
    }

    /** Returns the names in a link, which has several only if all of them look like the names of people. */
    private List<String> linked() {
        List<String> names = Names.split(Names.writers(text));
        if (names.size() > 1 && !names.stream().allMatch(Names::isPersonal)) {
            names = List.of(text);
        }
        return names.stream().filter(Names::isShownName).toList();
    }

    private static List<Piece> of(PageTree tree, int i, int most) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Element around = null;
        boolean ruby = false;
        int chars = 0;
        int at = i;
        while (at < tree.end(i) && chars <= most) {
            if (tree.tag(at) == Tag.UNSEEN || tree.tag(at) == Tag.RUBY) {
                ruby = tree.tag(at) == Tag.RUBY;
                at = tree.end(at);
                continue;
            }
            TextNode text = tree.text(at);
            if (text == null && !tree.tag(at).isInline()) {
                add(pieces, words, around);
            }
            if (text != null) {
                String value = text.getWholeText();
                if (!ruby && Line.isGlued(words, value)) {
                    add(pieces, words, around);
                }
                ruby = false;
                if (words.isEmpty()) {
                    around = tree.element(tree.parent(at));
                }
                int start = words.length();
                PageTree.append(words, value);
                words.setLength(Math.min(words.length(), start + MAX_TEXT));
                chars += value.length();
            }
            at++;
        }
        add(pieces, words, around);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder words, @Nullable Element around) {
        String text = words.toString().strip();
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, around));
        }
        words.setLength(0);
    }
}
