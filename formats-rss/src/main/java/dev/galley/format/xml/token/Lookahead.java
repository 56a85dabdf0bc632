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

    private static final int LONGEST_END_TAG = 64;
    private static final int LONGEST_SPACE = 8;

    private final Window window;
    private final Structure structure;
    private final TagSearch tag;

    /** Up to here the articles that contain others are known to be closed. */
    private long closedUntil;
    /** Whether an article or a leaf was not closed. */
    private boolean faulty;

    Lookahead(Window window, Structure structure) {
        this.window = window;
        this.structure = structure;
        this.tag = new TagSearch(window);
    }

    /** Checks whether the next tag is the end tag of {@code element}. */
    boolean closesNext(String element) throws IOException {
        return tag.next(0, NEAR) >= 0 && tag.isEnd() && tag.name().equals(element);
    }

    /**
     * Checks whether the start tag that was just read is a mistyped end tag of {@code element}, as in {@code <title>Two<title>}:
     * nothing but white space is between it and a tag that cannot be inside the element.
     */
    boolean isInPlaceOfEnd(String element) throws IOException {
        int next = tag.next(0, NEAR);
        for (int at = 0; at < next - 1; at++) {
            if (!NameSyntax.isSpace(window.peek(at))) {
                return false;
            }
        }
        if (next < 0) {
            return false;
        }
        return structure.isArticle(element)
                ? tag.isEnd() || structure.isArticle(tag.name())
                : tag.isEnd()
                        ? !tag.name().equals(element)
                        : structure.kind(tag.name()).field();
    }

    /** Checks whether an end tag of {@code element} follows. */
    boolean ends(String element) throws IOException {
        int at = tag.nextAnywhere(0, FAR);
        while (at >= 0 && (!tag.isEnd() || !tag.name().equals(element))) {
            at = tag.nextAnywhere(at, FAR);
        }
        return at >= 0;
    }

    /**
     * Checks whether the next tag is an end tag other than that of {@code element}, with only text before it: what looks like a tag
     * may be inside a section, comment or instruction.
     */
    boolean closesOther(String element) throws IOException {
        int next = tag.next(0, NEAR);
        for (int at = 0; at < next; at++) {
            byte second = window.peek(at + 1);
            if (window.peek(at) == '<' && (second == '!' || second == '?')) {
                return false;
            }
        }
        return next >= 0 && tag.isEnd() && !tag.name().equals(element);
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
        int at = tag.next(0, FAR);
        while (at >= 0 && frames >= 0) {
            if (tag.name().equals(article) && !tag.isEmpty()) {
                if (open == 1 && faulty) {
                    return !tag.isEnd();
                }
                open += tag.isEnd() ? -1 : 1;
                if (open == 0) {
                    closedUntil = window.offset() + at;
                    return false;
                }
            } else if (structure.isFrame(tag.name()) && !tag.isEmpty()) {
                frames += tag.isEnd() ? -1 : 1;
            }
            at = tag.next(at, FAR);
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
        int at = tag.next(0, FAR);
        while (at >= 0 && around >= frames) {
            if (tag.isEmpty()) {
                at = tag.next(at, FAR);
                continue;
            }
            if (tag.name().equals(element)) {
                open += tag.isEnd() ? -1 : 1;
            } else if (structure.isFrame(tag.name())) {
                around += tag.isEnd() ? -1 : 1;
            }
            if (open == 0) {
                closedUntil = window.offset() + at;
                return false;
            }
            at = tag.next(at, FAR);
        }
        return at >= 0 || (tag.isAffordable() && !window.has(FAR));
    }

    /** Checks whether the start tag of an article follows, with nothing but white space and end tags before it. */
    boolean articleFollows() throws IOException {
        int at = 0;
        while (at < NEXT && window.has(at + 2)) {
            byte b = window.peek(at);
            if (b == '<' && window.peek(at + 1) != '/') {
                return NameSyntax.isStart(window.peek(at + 1))
                        && tag.nextAnywhere(at, 1) >= 0
                        && structure.isArticle(tag.name());
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
        return startFollows()
                && (structure.isArticle(tag.name())
                        || structure.kind(tag.name()).field());
    }

    /** Checks whether the start tag of a channel follows, with only white space before it. */
    boolean channelFollows() throws IOException {
        return startFollows() && structure.isFrame(tag.name()) && !structure.isRoot(tag.name());
    }

    private boolean startFollows() throws IOException {
        int at = 0;
        while (at < NEAR && NameSyntax.isSpace(window.peek(at))) {
            at++;
        }
        return window.peek(at) == '<' && NameSyntax.isStart(window.peek(at + 1)) && tag.next(at, 1) >= 0;
    }

    /** Returns how many spaces are between the {@code <} at the position and the name of a field or article; 0 if none. */
    int spaceBeforeField() throws IOException {
        int first = 1;
        while (first < LONGEST_SPACE && NameSyntax.isSpace(window.peek(first))) {
            first++;
        }
        int last = tag.endOfName(first);
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

    /**
     * Returns the {@link Structure.Kind#single} fields that follow the end tag of an article that was just read, if at least one
     * field and another such end tag follow before a start tag of that name; otherwise -1.
     */
    int fieldsBehindArticle(String article) throws IOException {
        if (!fieldFollows() || isAtArticle()) {
            return -1;
        }
        int fields = 0;
        int open = 0;
        int at = tag.next(0, FAR);
        while (at >= 0 && !tag.name().equals(article) && !(tag.isEnd() && structure.isFrame(tag.name()))) {
            fields |= open == 0 && !tag.isEnd() ? structure.kind(tag.name()).single() : 0;
            open = Math.max(0, open + (tag.isEmpty() ? 0 : tag.isEnd() ? -1 : 1));
            at = tag.next(at, FAR);
        }
        // an entry of Atom may have several links
        int kept = article.equals("entry") ? fields & ~Structure.LINK : fields;
        return at >= 0 && tag.isEnd() && tag.name().equals(article) ? kept : -1;
    }

    /** Checks whether an end tag of the article comes before another start tag of it, and before the frame around it ends. */
    private boolean endsArticle(String article) throws IOException {
        int at = tag.next(0, FAR);
        while (at >= 0 && !tag.name().equals(article) && !(tag.isEnd() && structure.isFrame(tag.name()))) {
            at = tag.next(at, FAR);
        }
        return at >= 0 && tag.isEnd() && tag.name().equals(article);
    }

    /** Checks whether the tag found last is that of an article. */
    boolean isAtArticle() {
        return structure.isArticle(tag.name());
    }

    private int endOfTag(int from) throws IOException {
        int at = from;
        while (at < from + LONGEST_END_TAG && window.has(at + 1) && window.peek(at) != '>') {
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
        String name = child;
        boolean end = false;
        boolean empty = childIsEmpty;
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
            at = tag.next(at, FAR);
            name = tag.name();
            end = tag.isEnd();
            empty = tag.isEmpty();
        }
        boolean isOpen = at >= 0 || (followed && tag.isAffordable() && !window.has(FAR));
        faulty |= isOpen;
        return isOpen;
    }

    /** Returns the offset of the start tag of a feed, which an entry alone is not; -1 if there is none. */
    int feed() throws IOException {
        return new FeedSearch(window, structure, tag).offset();
    }
}
