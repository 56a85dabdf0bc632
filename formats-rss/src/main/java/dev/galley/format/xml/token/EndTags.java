package dev.galley.format.xml.token;

import dev.galley.format.xml.token.NameCache.Name;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads end tags and decides how many elements each of them closes: more than one if inner elements lack theirs, none if it
 * is stray or comes too early.
 */
final class EndTags {
    private final Window window;
    private final FaultReporter faults;
    private final TagScanner tags;
    private final OpenElements open;
    private final Lookahead lookahead;
    private final Declarations declarations;

    private @Nullable Name missingStart;
    private boolean rootClosedEarly;

    EndTags(
            Window window,
            FaultReporter faults,
            TagScanner tags,
            OpenElements open,
            Lookahead lookahead,
            Declarations declarations) {
        this.window = window;
        this.faults = faults;
        this.tags = tags;
        this.open = open;
        this.lookahead = lookahead;
        this.declarations = declarations;
    }

    /**
     * Reads the end tag at the position and returns how many elements it closes.
     *
     * @throws TruncatedException if the document ends within the tag
     */
    int read() throws IOException {
        if (open.isEndOfTopAt(window.position)) {
            window.position += "</>".length() + open.top().length();
            return closed(1, open.top().text());
        }
        window.position += 2;
        String name = tags.readName().text();
        tags.skipSpace();
        if (window.peek(0) == '>') {
            window.position++;
        } else if (!window.has(1)) {
            throw new TruncatedException(window.location(window.limit));
        } else {
            faults.report(Fault.TAG_JUNK, name, window.start);
            declarations.skipJunk();
        }
        return closedBy(name);
    }

    /**
     * Reads an end tag whose name begins {@code beforeName} characters behind the position, because it is mistyped, and returns
     * how many elements it closes.
     */
    int readMistyped(int beforeName) throws IOException {
        window.position += beforeName;
        String name = tags.readName().text();
        faults.report(Fault.TAG_JUNK, name, window.start);
        window.position++;
        return closedBy(name);
    }

    private int closedBy(String name) throws IOException {
        if (open.isInArticle(name) && lookahead.closesNext(open.top().text())) {
            faults.report(Fault.END_STRAY, name, window.start);
            return 0;
        }
        return closed(open.closedByEnd(name, window.start), name);
    }

    /** Returns how many of the {@code count} elements that an end tag closes end here. */
    private int closed(int count, String name) throws IOException {
        if (count > 0 && open.closesArticle(count)) {
            return isArticleClosedEarly(name) ? count - 1 : count;
        }
        if (count > 0 && count == open.depth() && open.isRootClosedEarly()) {
            rootClosedEarly = true;
            faults.report(Fault.END_EARLY, open.root().text(), window.start);
            return count - 1;
        }
        return count;
    }

    private boolean isArticleClosedEarly(String article) throws IOException {
        int next = lookahead.fieldsBehindArticle(article);
        if (next >= 0 && open.repeats(next & Structure.IDENTITY)) {
            faults.report(Fault.START_MISSING, article);
            missingStart = open.article();
            return false;
        }
        if (next < 0 || open.repeats(next)) {
            return false;
        }
        faults.report(Fault.END_EARLY, article, window.start);
        return true;
    }

    /** Checks whether an article without start tag follows the one that has just ended. */
    boolean isStartMissing() {
        return missingStart != null;
    }

    /** Returns the name of the article whose start tag is missing, once; null if none is. */
    @Nullable
    Name takeMissingStart() {
        Name article = missingStart;
        missingStart = null;
        return article;
    }

    /** Returns whether an end tag of the root was skipped because articles follow it. */
    boolean isRootClosedEarly() {
        return rootClosedEarly;
    }
}
