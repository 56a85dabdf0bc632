package dev.galley.format.xml.token;

import dev.galley.format.xml.token.NameCache.Name;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The open elements, and how tags that do not match them are repaired. */
final class OpenElements {
    /** Elements of HTML, whose tags occur unescaped in texts. */
    private static final Set<String> HTML =
            Set.of(("a abbr acronym address article aside audio b bdi bdo big blockquote"
                            + " body br button canvas caption center cite code col colgroup dd del details dfn div dl dt em embed"
                            + " figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd"
                            + " label li main map mark meta nav noscript object ol option p param picture pre q s samp script"
                            + " section select small span strike strong style sub summary sup svg table tbody td textarea tfoot th"
                            + " thead time tr tt u ul var video wbr")
                    .split(" "));

    private final FaultReporter faults;
    private final Lookahead lookahead;
    private final Structure structure;
    private Name[] names = new Name[16];
    private int depth;
    /** The depth of the open article; 0 if there is none. */
    private int articleDepth;

    OpenElements(FaultReporter faults, Lookahead lookahead, Structure structure) {
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

    /** Returns how many elements a start tag closes: those up to an article without end tag, at the next article. */
    int closedByStart(String name) throws IOException {
        if (articleDepth == 0 || !name.equals(names[articleDepth - 1].text())) {
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
                && !HTML.contains(name.toLowerCase(Locale.ROOT))
                && !lookahead.closesNext(top);
    }
}
