package dev.galley.format.xml.token;

import dev.galley.format.xml.token.NameCache.Name;
import java.io.IOException;
import java.util.Arrays;

/** The open elements, and how tags that do not match them are repaired. */
final class OpenElements {
    private final Window window;
    private final FaultReporter faults;
    private final Lookahead lookahead;
    private final Structure structure;
    private Name[] names = new Name[16];
    private int depth;
    /** The depth of the open article; 0 if there is none. */
    private int articleDepth;

    OpenElements(Window window, FaultReporter faults, Lookahead lookahead, Structure structure) {
        this.window = window;
        this.faults = faults;
        this.lookahead = lookahead;
        this.structure = structure;
    }

    int depth() {
        return depth;
    }

    Name top() {
        return names[depth - 1];
    }

    /** Checks whether the end tag of the innermost element is at {@code at}, without white space inside it. */
    boolean isEndOfTopAt(int at) {
        if (depth == 0) {
            return false;
        }
        Name top = top();
        byte[] bytes = window.bytes;
        int end = at + 2 + top.length();
        return end < window.limit
                && bytes[end] == '>'
                && bytes[at] == '<'
                && bytes[at + 1] == '/'
                && top.isAt(bytes, at + 2);
    }

    /** Checks whether the end tag of the innermost element is in this part of the document. */
    boolean isTopClosed(int from, int to) {
        int within = 0;
        for (int at = from; depth > 0 && at < to - top().length(); at++) {
            if (window.bytes[at] != '<') {
                continue;
            }
            if (isEndOfTopAt(at)) {
                within--;
            } else if (top().isAt(window.bytes, at + 1) && !NameSyntax.isPart(window.bytes[at + 1 + top().length()])) {
                within++;
            }
            if (within < 0) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether an article is open, or is the root. */
    boolean isInArticle() {
        return articleDepth > 0;
    }

    /** Checks whether articles follow although the end tag that was just read closes the root. */
    boolean isRootClosedEarly() throws IOException {
        return structure.isFrame(root().text()) && lookahead.articleFollows();
    }

    /** Returns the name of the outermost element. */
    Name root() {
        return names[0];
    }

    void push(Name name) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
        }
        names[depth++] = name;
        if (articleDepth == 0 && structure.isArticle(name.text())) {
            articleDepth = depth;
        }
    }

    void pop() {
        depth--;
        if (depth < articleDepth) {
            articleDepth = 0;
        }
    }

    /**
     * Returns how many elements a start tag closes: those up to an article without end tag, at the next article; those
     * without end tag before the first article; and a leaf without end tag. An article that is the root stays open, since
     * nothing may follow it.
     */
    int closedByStart(String name, boolean empty) throws IOException {
        int closed = empty ? 0 : closedByArticle(name);
        boolean child = articleDepth == 0 ? depth > 1 : depth == articleDepth + 1;
        if (closed > 0 || !child || !top().isLeaf()) {
            return closed;
        }
        String leaf = top().text();
        if (!lookahead.isLeafOpen(leaf, name, empty)) {
            return 0;
        }
        faults.report(Fault.END_MISSING, leaf);
        return 1;
    }

    private int closedByArticle(String name) throws IOException {
        if (articleDepth == 0) {
            return structure.isArticle(name) ? closedByFirst() : 0;
        }
        if (articleDepth == 1 || !name.equals(names[articleDepth - 1].text())) {
            return 0;
        }
        int frames = 0;
        for (int i = articleDepth; i < depth; i++) {
            frames += structure.isFrame(names[i].text()) ? 1 : 0;
        }
        if (!lookahead.isOuterArticleOpen(name, frames)) {
            return 0;
        }
        faults.report(Fault.END_MISSING, name);
        return depth - articleDepth + 1;
    }

    /** Returns how many elements of the head an article closes because they have no end tag. */
    private int closedByFirst() throws IOException {
        int frame = depth - 1;
        int frames = 0;
        while (frame >= 0 && !structure.isFrame(names[frame].text())) {
            frame--;
        }
        for (int i = 0; i <= frame; i++) {
            frames += structure.isFrame(names[i].text()) ? 1 : 0;
        }
        if (frame < 0 || frame == depth - 1 || !lookahead.isOpen(names[frame + 1].text(), frames)) {
            return 0;
        }
        faults.report(Fault.END_MISSING, names[frame + 1].text());
        return depth - 1 - frame;
    }

    /** Returns how many elements an end tag closes; 0 if it is skipped. */
    int closedByEnd(String name, int place) throws IOException {
        String top = depth == 0 ? "" : top().text();
        if (top.equals(name)) {
            return 1;
        }
        for (int i = depth - 2; i >= 0; i--) {
            if (names[i].text().equals(name)) {
                faults.report(Fault.END_MISSING, top, place);
                return depth - i;
            }
        }
        if (top.equalsIgnoreCase(name) || isMisspelt(name, top)) {
            faults.report(Fault.END_WRONG, name, place);
            return 1;
        }
        faults.report(Fault.END_STRAY, name, place);
        return 0;
    }

    /** Checks whether an end tag of no open element is probably that of {@code top}. */
    private boolean isMisspelt(String name, String top) throws IOException {
        return depth > 0
                && !structure.isFrame(top)
                && !structure.isArticle(top)
                && !HtmlNames.contains(name)
                && !lookahead.closesNext(top);
    }
}
