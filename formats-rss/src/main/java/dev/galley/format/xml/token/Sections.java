package dev.galley.format.xml.token;

import java.io.IOException;

/** Reads CDATA sections, also those whose end is missing. */
final class Sections {
    static final String START = "<![CDATA[";
    /** How many sections whose end seems to belong to another are read as text, since each is read twice. */
    private static final int MAX_REREAD = 100;

    private final Window window;
    private final FaultReporter faults;
    private final TextScanner text;
    private final OpenElements open;
    private final Declarations declarations;
    private final Lookahead lookahead;
    private final Structure structure;
    private boolean inside;
    /** Whether the end of a section can still come. */
    private boolean canEnd = true;

    private int reread;

    Sections(
            Window window,
            FaultReporter faults,
            TextScanner text,
            OpenElements open,
            Declarations declarations,
            Lookahead lookahead,
            Structure structure) {
        this.window = window;
        this.faults = faults;
        this.text = text;
        this.open = open;
        this.declarations = declarations;
        this.lookahead = lookahead;
        this.structure = structure;
    }

    /** Returns whether the last part of a section was not its end. */
    boolean isInside() {
        return inside;
    }

    /**
     * Reads the section at the position: all of it, or as much as fits into the window.
     *
     * @return whether more of it follows
     * @throws TruncatedException if the document ends in it
     */
    boolean begin() throws IOException {
        window.position += START.length();
        if (canEnd) {
            inside = !text.cdata();
            if (inside ? !text.reachedEnd() : !isEndOfAnother()) {
                return inside;
            }
            if (inside) {
                declarations.restartOrEnd();
                canEnd = false;
            }
        }
        readAsText();
        return false;
    }

    /** Reads more of the section; returns whether still more follows. */
    boolean readOn() throws IOException {
        window.start = window.position;
        inside = !text.cdata();
        if (inside && text.reachedEnd()) {
            throw new TruncatedException(window.location(window.limit));
        }
        return inside;
    }

    /**
     * Checks whether the end found belongs to a second CDATA section inside this one. There are two signs: the end tag of another
     * element follows; or the end tag of this element follows, but the section already contains that end tag and then a tag of an
     * article.
     */
    private boolean isEndOfAnother() throws IOException {
        if (reread >= MAX_REREAD || !text.holdsStart()) {
            return false;
        }
        String top = open.top().text();
        if (!open.isEndOfTopAt(window.position)) {
            return lookahead.closesOther(top);
        }
        String section = text.text();
        return holdsEnds(section.substring(0, Math.max(0, section.lastIndexOf(START))), top);
    }

    /** Checks whether the text holds the end tag of the element and, after it, a tag of an article. */
    private boolean holdsEnds(String section, String element) {
        int end = section.indexOf("</" + element + ">");
        return end >= 0
                && structure.articles().stream()
                        .anyMatch(article -> section.indexOf("</" + article + ">", end) >= 0
                                || section.indexOf("<" + article, end) >= 0);
    }

    private void readAsText() throws IOException {
        inside = false;
        reread++;
        faults.report(Fault.CDATA_OPEN, "", window.start);
        window.position = window.start + START.length();
        text.text(0);
    }
}
