package dev.galley.format.xml.token;

import dev.galley.format.xml.token.NameCache.Name;
import java.io.IOException;
import java.util.Arrays;

/** The open elements, and how tags that do not match them are repaired. */
final class OpenElements {
    /** The maximum number of characters before the name in an end tag that is mistyped. */
    private static final int LONGEST_OPENING = 4;
    /** The result of {@link #closedByStart} if the start tag occurs twice and is skipped. */
    static final int SKIPPED = -1;

    private final Window window;
    private final FaultReporter faults;
    private final Lookahead lookahead;
    private final Structure structure;
    private Name[] names = new Name[16];
    private int depth;
    /** The depth of the open article; 0 if there is none. */
    private int articleDepth;
    /** The {@link Structure.Kind#single} fields that the article has had. */
    private int fields;
    /** The index of an open field that is known to have an end tag; 0 if there is none. */
    private int closedField;
    /** Whether an element has ended since the last start tag. */
    private boolean ended;

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

    /** Checks whether the next end tag with the name of this child, which is to have text or fields, could be no parent's. */
    boolean mayHaveEnd(Name child) {
        return child.kind().mayHold()
                && depth > 0
                && !top().text().equals(child.text())
                && !(articleDepth > 0 && structure.isArticle(child.text()));
    }

    /** Checks whether the outermost of the {@code count} innermost elements is the outermost article, inside a feed. */
    boolean closesArticle(int count) {
        return articleDepth > 1 && depth - count + 1 == articleDepth;
    }

    /** Checks whether an element of another name is open inside the outermost article, which has this name. */
    boolean isInArticle(String article) {
        return articleDepth > 1
                && !top().text().equals(article)
                && names[articleDepth - 1].text().equals(article);
    }

    /** Returns the name of the open article. */
    Name article() {
        return names[articleDepth - 1];
    }

    /** Checks whether the open article has had one of these {@link Structure.Kind#single} fields. */
    boolean repeats(int singleFields) {
        return (fields & singleFields) != 0;
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
        ended = false;
        if (articleDepth == 0 && structure.isArticle(name.text())) {
            articleDepth = depth;
            fields = 0;
        } else if (depth == articleDepth + 1) {
            fields |= name.kind().single();
        }
    }

    void pop() {
        depth--;
        ended = true;
        if (depth < articleDepth) {
            articleDepth = 0;
        }
        if (depth <= closedField) {
            closedField = 0;
        }
    }

    /**
     * Returns how many elements a start tag closes: those up to an article without end tag, at the next article; those
     * without end tag before the first article; and a field without end tag, at the next field. An article that is the root
     * stays open, since nothing may follow it. {@link #SKIPPED} is the start tag of an article that has just begun.
     */
    int closedByStart(Name name, boolean empty) throws IOException {
        int closed = empty ? 0 : closedByArticle(name.text());
        boolean mayClose =
                closed == 0 && depth > 1 && (name.kind().field() || top().kind().leaf());
        return mayClose && !top().kind().frame() ? closedByField(name, empty) : closed;
    }

    private int closedByField(Name name, boolean empty) throws IOException {
        int remaining = depth;
        while (remaining > 1) {
            int field = outermostField(remaining);
            Structure.Kind kind = names[field].kind();
            // a name that HTML has too may be part of the markup in the field
            boolean certain = field == depth - 1 || !HtmlNames.contains(name.text());
            boolean mayEnd = field > 0
                    && field != closedField
                    && !kind.frame()
                    && kind.mayEndBefore(name.kind(), remaining == depth && !ended);
            if (!mayEnd || !certain) {
                break;
            }
            if (!lookahead.isLeafOpen(names[field].text(), name.text(), empty)) {
                closedField = field;
                break;
            }
            remaining = field;
        }
        if (remaining < depth) {
            faults.report(Fault.END_MISSING, names[remaining].text());
        }
        return depth - remaining;
    }

    /** Returns the index of the field that the innermost of the {@code count} outer elements is or is part of. */
    private int outermostField(int count) {
        int field = count - 1;
        while (field > 0
                && !names[field].kind().holdsFields()
                && !names[field - 1].kind().holdsFields()) {
            field--;
        }
        return field;
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
        if (depth == articleDepth && !ended) {
            faults.report(Fault.START_TWICE, name);
            return SKIPPED;
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

    /**
     * Checks whether a start tag without attributes is a mistyped end tag, as in {@code <title>Two<title>}.
     *
     * @param closed the number of elements that the tag closes
     * @param empty whether it is the tag of an empty element
     */
    boolean isInPlaceOfEnd(Name name, int closed, boolean empty) throws IOException {
        String outermost = names[depth - closed].text();
        return outermost.equals(name.text()) && (empty || lookahead.isInPlaceOfEnd(outermost));
    }

    /**
     * Returns how many characters precede the name in an end tag of an open element that does not begin with {@code </}, such as
     * {@code < /title>}; 0 if none is at the position.
     */
    int beforeMistypedEnd() throws IOException {
        boolean slash = false;
        int at = 1;
        for (byte b = window.peek(at); at < LONGEST_OPENING && isOpening(b); b = window.peek(at)) {
            slash |= !NameSyntax.isSpace(b);
            at++;
        }
        for (int i = depth - 1; slash && i >= 0; i--) {
            int end = at + names[i].length();
            if (window.has(end + 1) && names[i].isAt(window.bytes, window.position + at) && window.peek(end) == '>') {
                return at;
            }
        }
        return 0;
    }

    private static boolean isOpening(byte b) {
        return b == '/' || b == '\\' || NameSyntax.isSpace(b);
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
