package dev.galley.format.xml.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Looks at what follows the position, to decide how a fault is repaired. Nothing is consumed. */
final class Lookahead {
    /** How many bytes ahead to search for the end of an article, a comment or a section. */
    static final int FAR = 1024 * 1024;
    /** How many bytes ahead to search for an article after the root. */
    private static final int NEXT = 256;
    /** How many bytes ahead to search for the next tag. */
    private static final int NEAR = 4 * 1024;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_SPACE = 8;
    /** How many bytes may be looked at for each byte of the document, in addition to {@link #ALLOWANCE}. */
    private static final int PER_BYTE = 4;

    private static final int ALLOWANCE = 4 * FAR;

    private final Window window;
    private final Structure structure;
    /** The tag found last: its name, and whether it is an end tag or that of an empty element. */
    private String name = "";

    private boolean end;
    /** How many bytes have been looked at. */
    private long spent;

    private boolean empty;

    /** Up to here the articles that contain others are known to be closed. */
    private long closedUntil;
    /** Whether an article or a leaf was not closed. */
    private boolean faulty;

    Lookahead(Window window, Structure structure) {
        this.window = window;
        this.structure = structure;
    }

    /** Checks whether the next tag is the end tag of {@code element}. */
    boolean closesNext(String element) throws IOException {
        return nextAffordable(0, NEAR) >= 0 && end && name.equals(element);
    }

    /**
     * Checks whether the start tag that was just read is a mistyped end tag of {@code element}, as in {@code <title>Two<title>}:
     * nothing but white space is between it and a tag that cannot be inside the element.
     */
    boolean isInPlaceOfEnd(String element) throws IOException {
        int tag = nextAffordable(0, NEAR);
        for (int at = 0; at < tag - 1; at++) {
            if (!NameSyntax.isSpace(window.peek(at))) {
                return false;
            }
        }
        if (tag < 0) {
            return false;
        }
        return structure.isArticle(element)
                ? end || structure.isArticle(name)
                : end ? !name.equals(element) : structure.kind(name).field();
    }

    /** Checks whether an end tag of {@code element} follows. */
    boolean ends(String element) throws IOException {
        int at = nextTag(0, FAR);
        while (at >= 0 && (!end || !name.equals(element))) {
            at = nextTag(at, FAR);
        }
        return at >= 0;
    }

    /**
     * Checks whether the next tag is an end tag other than that of {@code element}, with only text before it: what looks like a tag
     * may be inside a section, comment or instruction.
     */
    boolean closesOther(String element) throws IOException {
        int tag = nextAffordable(0, NEAR);
        for (int at = 0; at < tag; at++) {
            byte next = window.peek(at + 1);
            if (window.peek(at) == '<' && (next == '!' || next == '?')) {
                return false;
            }
        }
        return tag >= 0 && end && !name.equals(element);
    }

    /**
     * Checks whether the article around the one that has just begun is not closed, so that this one follows it. In a
     * document without such a fault, the end tags are counted up to that of the outer article; once there was one, what
     * follows the inner article decides.
     *
     * @param framesBetween the number of open frames inside the outer article
     */
    boolean isOuterArticleOpen(String article, int framesBetween) throws IOException {
        if (window.offset() < closedUntil) {
            return false;
        }
        int open = 2;
        int frames = framesBetween;
        int at = nextAffordable(0, FAR);
        while (at >= 0 && frames >= 0) {
            if (name.equals(article) && !empty) {
                if (open == 1 && faulty) {
                    return !end;
                }
                open += end ? -1 : 1;
                if (open == 0) {
                    closedUntil = window.offset() + at;
                    return false;
                }
            } else if (structure.isFrame(name) && !empty) {
                frames += end ? -1 : 1;
            }
            at = nextAffordable(at, FAR);
        }
        faulty = true;
        return true;
    }

    /**
     * Checks whether the element around an article is not closed before the frame around it, or the document, ends. One
     * whose end is too far away is taken for closed.
     *
     * @param frames the number of open frames around the element
     */
    boolean isOpen(String element, int frames) throws IOException {
        if (window.offset() < closedUntil) {
            return false;
        }
        int open = 1;
        int around = frames;
        int at = nextAffordable(0, FAR);
        while (at >= 0 && around >= frames) {
            if (empty) {
                at = nextAffordable(at, FAR);
                continue;
            }
            if (name.equals(element)) {
                open += end ? -1 : 1;
            } else if (structure.isFrame(name)) {
                around += end ? -1 : 1;
            }
            if (open == 0) {
                closedUntil = window.offset() + at;
                return false;
            }
            at = nextAffordable(at, FAR);
        }
        return at >= 0 || (isAffordable() && !window.has(FAR));
    }

    /** Checks whether the start tag of an article follows, with nothing but white space and end tags before it. */
    boolean articleFollows() throws IOException {
        int at = 0;
        while (at < NEXT && window.has(at + 2)) {
            byte b = window.peek(at);
            if (b == '<' && window.peek(at + 1) != '/') {
                return NameSyntax.isStart(window.peek(at + 1)) && nextTag(at, 1) >= 0 && structure.isArticle(name);
            }
            if (b == '<') {
                at = endOfTag(at);
            } else if (b > ' ') {
                return false;
            }
            at++;
        }
        return false;
    }

    /** Checks whether the start tag of a field or article follows, with nothing but white space before it. */
    boolean fieldFollows() throws IOException {
        int at = 0;
        while (at < NEAR && NameSyntax.isSpace(window.peek(at))) {
            at++;
        }
        return window.peek(at) == '<'
                && NameSyntax.isStart(window.peek(at + 1))
                && nextAffordable(at, 1) >= 0
                && (structure.isArticle(name) || structure.kind(name).field());
    }

    /** Returns how many spaces are between the {@code <} at the position and the name of a field or article; 0 if none. */
    int spaceBeforeField() throws IOException {
        int first = 1;
        while (first < LONGEST_SPACE && NameSyntax.isSpace(window.peek(first))) {
            first++;
        }
        int last = endOfName(first);
        String read = new String(window.bytes, window.position + first, last - first, StandardCharsets.UTF_8);
        byte behind = window.peek(last);
        boolean isTag = behind == '>' || behind == '/' || NameSyntax.isSpace(behind);
        return isTag && (structure.isArticle(read) || structure.kind(read).field()) ? first - 1 : 0;
    }

    /**
     * Checks whether the tag of an empty element that was just read has an end tag: one of a field that follows its text, or one
     * of an article behind the field that follows.
     */
    boolean closesEmpty(String element) throws IOException {
        int at = 0;
        while (at < NEXT && NameSyntax.isSpace(window.peek(at))) {
            at++;
        }
        boolean isTag = window.peek(at) == '<';
        boolean isArticle = structure.isArticle(element);
        if (isTag && !isArticle && window.peek(at + 1) != '/') {
            return false;
        }
        return isArticle ? fieldFollows() && !isAtArticle() && endsArticle(element) : closesNext(element);
    }

    /** Checks whether fields of an article follow its end tag that was just read, and then another such end tag. */
    boolean articleGoesOn(String article) throws IOException {
        return fieldFollows() && !isAtArticle() && endsArticle(article);
    }

    /** Checks whether an end tag of the article comes before the next article, and before the frame around it ends. */
    private boolean endsArticle(String article) throws IOException {
        int at = nextAffordable(0, FAR);
        while (at >= 0 && !name.equals(article) && !(end && structure.isFrame(name))) {
            at = nextAffordable(at, FAR);
        }
        return at >= 0 && end && name.equals(article);
    }

    /** Checks whether the tag found last is that of an article. */
    boolean isAtArticle() {
        return structure.isArticle(name);
    }

    private int endOfName(int first) throws IOException {
        int last = first;
        while (last < first + LONGEST_NAME && NameSyntax.isPart(window.peek(last))) {
            last++;
        }
        return last;
    }

    private int endOfTag(int from) throws IOException {
        int at = from;
        while (at < from + LONGEST_NAME && window.has(at + 1) && window.peek(at) != '>') {
            at++;
        }
        return at;
    }

    /**
     * Checks whether a leaf is not closed before the article or frame around it ends. Once there was such a fault, an article
     * that begins is enough. One whose end is too far away is taken for closed.
     *
     * @param child the element that has just begun in the leaf
     * @param childIsEmpty whether it has no end tag
     */
    boolean isLeafOpen(String leaf, String child, boolean childIsEmpty) throws IOException {
        name = child;
        end = false;
        empty = childIsEmpty;
        int open = 1;
        int articles = 0;
        int frames = 0;
        boolean followed = false;
        int at = 0;
        while (at >= 0) {
            int change = empty ? 0 : end ? -1 : 1;
            if (name.equals(leaf)) {
                open += change;
            } else if (structure.isArticle(name)) {
                articles += change;
                followed |= !end;
            } else if (structure.isFrame(name)) {
                frames += change;
            }
            if (open == 0) {
                return false;
            }
            if (articles < 0 || frames < 0 || (faulty && followed)) {
                break;
            }
            at = nextAffordable(at, FAR);
        }
        boolean isOpen = at >= 0 || (followed && isAffordable() && !window.has(FAR));
        faulty |= isOpen;
        return isOpen;
    }

    /** Returns the offset of the start tag of a feed, which an entry alone is not; -1 if there is none. */
    int feed() throws IOException {
        return new FeedSearch(window, structure, this).offset();
    }

    /**
     * Finds the next tag like {@link #nextTag}, but not in comments, sections and instructions; finds none if too much has been looked at
     * compared to the document.
     */
    private int nextAffordable(int from, int most) throws IOException {
        if (!isAffordable()) {
            return -1;
        }
        int next = nextTag(from, most, true);
        spent += next < 0 ? Math.min(most, window.limit - window.position) : next - from;
        return next;
    }

    private boolean isAffordable() {
        return spent <= ALLOWANCE + PER_BYTE * window.offset();
    }

    /** Finds the next tag at or after the offset, anywhere; returns the offset after its {@code <}, or -1. */
    private int nextTag(int from, int most) throws IOException {
        return nextTag(from, most, false);
    }

    /** Finds the next tag; if {@code skipping}, not in comments, sections and instructions, up to the first that has no end. */
    private int nextTag(int from, int most, boolean skipping) throws IOException {
        boolean closed = skipping;
        for (int at = from; at < from + most && at < FAR && window.has(at + 2); at++) {
            if (window.bytes[window.position + at] != '<') {
                continue;
            }
            byte next = window.peek(at + 1);
            if (closed && (next == '!' || next == '?')) {
                int length = lengthOfSection(at);
                if (length == 0 && window.has(at + FAR)) {
                    return -1;
                }
                closed = length > 0;
                at += Math.max(0, length - 1);
                continue;
            }
            end = next == '/';
            int first = at + (end ? 2 : 1);
            if (!NameSyntax.isStart(window.peek(first))) {
                continue;
            }
            int last = endOfName(first);
            name = new String(window.bytes, window.position + first, last - first, StandardCharsets.UTF_8);
            empty = !end && isEmpty(last);
            return at + 1;
        }
        return -1;
    }

    /** Returns the length of the comment, section or instruction that begins here, 1 if none does, and 0 if it has no end. */
    int lengthOfSection(int from) throws IOException {
        if (window.startsWith("<!--", from)) {
            return lengthUpTo("-->", from, 4);
        }
        if (window.startsWith("<![CDATA[", from)) {
            return lengthUpTo("]]>", from, 9);
        }
        return window.startsWith("<?", from) ? lengthUpTo("?>", from, 2) : 1;
    }

    private int lengthUpTo(String terminator, int from, int opening) throws IOException {
        int at = from + opening;
        while (at < FAR && window.has(at + 1)) {
            if (window.startsWith(terminator, at)) {
                return at + terminator.length() - from;
            }
            at++;
        }
        spent += Math.max(0, at - from);
        return 0;
    }

    private boolean isEmpty(int from) throws IOException {
        int at = from;
        byte quote = 0;
        while (at < from + NEAR && window.has(at + 1)) {
            byte b = window.peek(at);
            if (quote == 0 && isTagEnd(b)) {
                return window.peek(at - 1) == '/';
            }
            if (b == '"' || b == '\'') {
                quote = quote == 0 ? b : quote == b ? 0 : quote;
            }
            at++;
        }
        return false;
    }

    private static boolean isTagEnd(byte b) {
        return b == '>' || b == '<';
    }
}
