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
    private static final int MAX_LENGTH = 90;
    private static final int MAX_LINE = 160;

    /** How many lines from the headline on may name the date. */
    private static final int NEAR = 40;

    private static final int BEFORE_HEADLINE = 8;
    private static final int MIN_SENTENCE = 60;
    private static final int MAX_LINES = 2_000;

    private final PageTree tree;
    private final Declared declared;
    private final Runs runs;
    private final int headline;
    private final boolean dayFirst;
    private final Elsewhere elsewhere;

    /** The parts that do not belong to the article, for nodes before the headline; boxes beside the article are among them. */
    private final Elsewhere elsewhereBefore;

    private DateLine(PageParts page, int headline) {
        tree = page.tree();
        runs = page.runs();
        declared = page.declared();
        dayFirst = DateText.isDayFirst(declared);
        this.headline = headline;
        elsewhere = new Elsewhere(page, headline, 0, Set.of());
        elsewhereBefore = new Elsewhere(page, headline, Mark.SIDEBAR, Set.of(Tag.ASIDE));
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
            date = near(from, Line.head(after, runs, headline));
        }
        if (date == null && headline > 0) {
            List<Line> all = Line.of(tree, 0, headline, MAX_LINES);
            List<Line> before = all.subList(Math.max(0, all.size() - BEFORE_HEADLINE), all.size());
            date = before.isEmpty() ? null : near(before.get(0).start(tree), before);
        }
        if (date == null) {
            date = near(from, after);
        }
        if (date == null) {
            date = inAddress();
        }
        return date == null ? marked(from, end, true) : date;
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
    private @Nullable OffsetDateTime near(int from, List<Line> lines) {
        int until = lines.isEmpty() ? from : lines.get(lines.size() - 1).node() + 1;
        for (boolean updates : new boolean[] {false, true}) {
            OffsetDateTime date = marked(from, until, updates);
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
            if (mayBeDateLine(line.text())
                    && (updates || !DateText.isUpdate(line.text()))
                    && !elsewhere(line.node()).contains(line.node())) {
                OffsetDateTime date = DateScan.find(line.text(), dayFirst);
                if (date != null) {
                    return date;
                }
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

    /** Finds the first date in an element that is marked as one. */
    private @Nullable OffsetDateTime marked(int from, int until, boolean updates) {
        int i = from;
        while (i < until) {
            Element element = tree.element(i);
            if (element != null && elsewhere(i).isRoot(i)) {
                i = tree.end(i);
                continue;
            }
            if (element != null && (element.normalName().equals("time") || tree.has(i, Mark.DATE))) {
                OffsetDateTime date = updates || !isUpdate(i, element) ? date(i, element) : null;
                if (date != null) {
                    return date;
                }
            }
            i++;
        }
        return null;
    }

    private @Nullable OffsetDateTime date(int i, Element element) {
        OffsetDateTime date = element.hasAttr("datetime") ? DateText.parse(element.attr("datetime"), false) : null;
        if (date == null && element.hasAttr("content")) {
            date = DateText.parse(element.attr("content"), false);
        }
        return date != null ? date : DateText.parse(tree.beginning(i, MAX_LENGTH + 1), dayFirst);
    }

    /** Checks for the date of a change: its class or property says so, or the words before it in its line. */
    private boolean isUpdate(int i, Element element) {
        String names = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        if ((names.contains("updated") || names.contains("modified")) && !names.contains("publi")) {
            return true;
        }
        int start = i;
        while (start > 0 && (tree.tag(start).isInline() || start == i) && i - start < BEFORE_HEADLINE) {
            start--;
        }
        List<Line> lines = Line.of(tree, start, tree.end(i), 1);
        if (lines.isEmpty()) {
            return false;
        }
        String line = lines.get(0).text();
        return DateText.isUpdate(line.substring(0, Math.min(MAX_LINE, line.length())));
    }
}
