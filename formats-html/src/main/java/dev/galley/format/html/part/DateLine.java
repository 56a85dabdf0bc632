package dev.galley.format.html.part;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the date of publication: declared, else shown. */
public final class DateLine {
    private static final int MAX_LINE = 160;

    /** How many lines from the headline on may name the date. */
    private static final int NEAR = 40;

    private static final int BEFORE_HEADLINE = 8;
    private static final int MIN_SENTENCE = 60;

    /** How many nodes before and after an element are read as its line. */
    private static final int AROUND = 12;

    private static final int MAX_LINES = 2_000;

    private final PageTree tree;
    private final Declared declared;
    private final Runs runs;
    private final int headline;
    private final boolean dayFirst;
    /** The parts that do not belong to the article. */
    private final Elsewhere elsewhere;

    /** These and sidebars, for nodes before the headline and for dates below the beginning of the text. */
    private final Elsewhere elsewhereBefore;

    private final SiteFrame site;

    private DateLine(PageParts page, int headline) {
        tree = page.tree();
        runs = page.runs();
        declared = page.declared();
        dayFirst = DateText.isDayFirst(declared);
        this.headline = headline;
        elsewhere = new Elsewhere(page, headline, 0, Set.of());
        elsewhereBefore = new Elsewhere(page, headline, Mark.SIDEBAR, Set.of(Tag.ASIDE));
        site = new SiteFrame(tree, headline);
    }

    /** Returns the date of first publication; null if none was found. */
    public static @Nullable OffsetDateTime published(PageParts page, int headline, int end) {
        return new DateLine(page, headline).find(end);
    }

    private @Nullable OffsetDateTime find(int end) {
        OffsetDateTime date = first(declared.best(Property.PUBLISHED));
        if (date == null) {
            date = first(declared.all(Property.PUBLISHED));
        }
        int from = Math.max(0, headline);
        List<Line> after = Line.of(tree, from, end, NEAR);
        if (date == null) {
            date = near(from, Line.head(after, runs, headline), false);
        }
        if (date == null && headline > 0) {
            List<Line> all = Line.of(tree, 0, headline, MAX_LINES);
            List<Line> before = all.subList(Math.max(0, all.size() - BEFORE_HEADLINE), all.size());
            date = before.isEmpty() ? null : near(before.get(0).start(tree), before, false);
        }
        if (date == null) {
            date = near(from, after, true);
        }
        if (date == null) {
            date = inAddress();
        }
        return date == null ? marked(from, end, true, true) : date;
    }

    private Elsewhere elsewhere(int node) {
        return node < headline ? elsewhereBefore : elsewhere;
    }

    private static @Nullable OffsetDateTime first(List<DeclaredValue> values) {
        for (DeclaredValue value : values) {
            OffsetDateTime date = DateText.parse(value.text(), false);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Finds a date in lines; one that is not said to be that of a change if there is any. */
    private @Nullable OffsetDateTime near(int from, List<Line> lines, boolean below) {
        int until = lines.isEmpty() ? from : lines.get(lines.size() - 1).node() + 1;
        for (boolean updates : new boolean[] {false, true}) {
            OffsetDateTime date = marked(from, until, updates, below);
            if (date == null) {
                date = inLines(lines, updates);
            }
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable OffsetDateTime inLines(List<Line> lines, boolean updates) {
        for (Line line : lines) {
            OffsetDateTime date = mayBeDateLine(line.text()) ? inParts(line.text(), updates) : null;
            if (date != null && !elsewhere(line.node()).contains(line.node()) && !site.contains(line.node())) {
                return date;
            }
        }
        return null;
    }

    /** Finds the first date in a line that is not said to be that of a change, or the first one. */
    private @Nullable OffsetDateTime inParts(String line, boolean updates) {
        for (DateLabels.Part part : DateLabels.split(line)) {
            OffsetDateTime date = updates || !part.change() ? DateScan.find(part.text(), dayFirst) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Checks for a short line that is not a sentence of the text. */
    private static boolean mayBeDateLine(String line) {
        return line.length() <= MAX_LINE
                && (line.length() <= MIN_SENTENCE || !line.endsWith(".") || DateText.saysPublished(line));
    }

    /** Reads the day in an address such as {@code /2024/05/05/}. */
    private @Nullable OffsetDateTime inAddress() {
        for (DeclaredValue url : declared.all(Property.URL)) {
            String[] parts = url.text().split("[/-]", -1);
            for (int i = 0; i + 2 < parts.length; i++) {
                if (parts[i].length() == 4
                        && parts[i].startsWith("20")
                        && parts[i + 1].length() == 2
                        && parts[i + 2].length() == 2) {
                    ParsedDate date = LenientDate.parse(parts[i] + "-" + parts[i + 1] + "-" + parts[i + 2]);
                    if (date != null) {
                        return date.value();
                    }
                }
            }
        }
        return null;
    }

    /**
     * Finds the first date in an element that is marked as one.
     *
     * @param below whether this is below the beginning of the text, where other dates are marked as well: those of events, of other
     *     articles, and of the site
     */
    private @Nullable OffsetDateTime marked(int from, int until, boolean updates, boolean below) {
        int i = from;
        while (i < until) {
            Element element = tree.element(i);
            if (element != null && (elsewhere(i).isRoot(i) || site.isRoot(i) || (below && elsewhereBefore.isRoot(i)))) {
                i = tree.end(i);
                continue;
            }
            boolean named = element != null && tree.has(i, Mark.DATE);
            boolean time = element != null && element.normalName().equals("time");
            if (element != null && (named || (time && isDateLine(i, updates, below)))) {
                OffsetDateTime date = updates || !isUpdate(i, element) ? date(i, element, updates) : null;
                if (date != null) {
                    return date;
                }
            }
            i++;
        }
        return null;
    }

    private @Nullable OffsetDateTime date(int i, Element element, boolean updates) {
        OffsetDateTime date = element.hasAttr("datetime") ? DateText.parse(element.attr("datetime"), false) : null;
        if (date == null && element.hasAttr("content")) {
            date = DateText.parse(element.attr("content"), false);
        }
        if (date != null) {
            return date;
        }
        String words = tree.beginning(i, MAX_LINE + 1);
        boolean several = words.length() <= MAX_LINE && DateLabels.split(words).size() > 1;
        return several ? inParts(words, updates) : DateText.parse(words, dayFirst);
    }

    /**
     * Checks whether the line around an element may name the date of publication, rather than being a sentence with a date in it.
     *
     * @param below whether only a line that says so may
     */
    private boolean isDateLine(int i, boolean updates, boolean below) {
        int from = i;
        while (from > 0 && i - from < AROUND && isInLine(from - 1)) {
            from--;
        }
        int until = tree.end(i);
        while (until < tree.size() && until - tree.end(i) < AROUND && isInLine(until)) {
            until++;
        }
        List<Line> lines = Line.of(tree, from, until, 1);
        String line = lines.isEmpty() ? "" : lines.get(0).text();
        return mayBeDateLine(line)
                && (!below
                        || DateText.saysPublished(line)
                        || DateLabels.split(line).stream()
                                .anyMatch(part -> part.labelled() && (updates || !part.change())));
    }

    private boolean isInLine(int node) {
        return tree.tag(node).isInline() && tree.tag(node) != Tag.BR;
    }

    /** Checks for the date of a change: its words, its class or its property says so, or the words before it in its line. */
    private boolean isUpdate(int i, Element element) {
        List<DateLabels.Part> own = DateLabels.split(tree.beginning(i, MAX_LINE));
        if (own.stream().anyMatch(DateLabels.Part::labelled)) {
            return own.stream().noneMatch(part -> !part.change() && part.hasDigit());
        }
        String names = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        if ((names.contains("updated") || names.contains("modified")) && !names.contains("publi")) {
            return true;
        }
        int start = i;
        while (start > 0 && (tree.tag(start).isInline() || start == i) && i - start < BEFORE_HEADLINE) {
            start--;
        }
        List<Line> lines = Line.of(tree, start, i, BEFORE_HEADLINE);
        String line = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        boolean ofThis = tree.tag(i).isInline() || line.chars().noneMatch(Character::isDigit);
        return ofThis && DateLabels.endsWithChange(line.substring(Math.max(0, line.length() - MAX_LINE)));
    }
}
