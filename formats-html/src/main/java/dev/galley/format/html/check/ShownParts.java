package dev.galley.format.html.check;

import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.Words;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Compares the structured data with what readers see (Google Search Central, "General structured data guidelines", and "Help
 * Google Search know the best date for your web page").
 */
final class ShownParts {
    /** Wordings that share fewer words are about something else. */
    private static final double LIKE = 0.4;

    /** How many characters after the headline its date may be; later dates belong to comments and other articles. */
    private static final int NEAR = 1_000;

    /** How many headings and dates are compared. Elements may be nested, so that each contains all others. */
    private static final int MAX_HEADINGS = 20;

    private static final int MAX_DATES = 20;
    private static final int MAX_HEADLINE = 1_000;
    private static final int MAX_DATE = 90;
    private static final int MAX_AUTHORS = 50;

    private final PageCheck page;
    private final PageTree tree;
    private final int headline;

    private ShownParts(PageCheck page) {
        this.page = page;
        tree = page.tree();
        headline = firstHeading(tree);
    }

    static void check(PageCheck page) {
        ShownParts shown = new ShownParts(page);
        shown.headline();
        shown.authors();
        shown.date();
    }

    private static int firstHeading(PageTree tree) {
        int headings = 0;
        for (int i = 0; i < tree.size() && headings < MAX_HEADINGS; i++) {
            Element element = tree.element(i);
            if (element != null && element.normalName().equals("h1")) {
                if (!tree.beginning(i, 1).isEmpty()) {
                    return i;
                }
                headings++;
            }
        }
        return -1;
    }

    private void headline() {
        List<DeclaredValue> declared = page.structured(Property.HEADLINE);
        if (headline < 0 || declared.isEmpty()) {
            return;
        }
        String said = Words.of(declared.get(0).text());
        int headings = 0;
        for (int i = headline; i < tree.size() && headings < MAX_HEADINGS; i++) {
            Element element = tree.element(i);
            if (element != null && element.normalName().equals("h1")) {
                if (isLike(Words.of(tree.beginning(i, MAX_HEADLINE)), said)) {
                    return;
                }
                headings++;
            }
        }
        page.report(
                headline,
                "/headline",
                "page.shown.headline-differs",
                tree.beginning(headline, MAX_HEADLINE),
                declared.get(0).text());
    }

    private static boolean isLike(String shown, String declared) {
        return !shown.isEmpty()
                && (shown.contains(declared) || declared.contains(shown) || Words.likeness(shown, declared) >= LIKE);
    }

    private void authors() {
        List<DeclaredValue> authors = page.structured(Property.AUTHOR);
        if (authors.isEmpty()) {
            return;
        }
        String words = " " + Words.of(visible()) + " ";
        String site = Words.of(
                page.declared().first(Property.SITE).map(DeclaredValue::text).orElse(""));
        Set<String> checked = new HashSet<>();
        for (DeclaredValue author : authors.subList(0, Math.min(MAX_AUTHORS, authors.size()))) {
            String name = Words.of(author.text());
            boolean isSite = !site.isEmpty() && (name.contains(site) || site.contains(name));
            if (!name.isEmpty() && checked.add(name) && !isSite && !isShown(words, name)) {
                page.report(author, "/authors", "page.shown.author-missing", author.text());
            }
        }
    }

    /** Checks for whole words; in scripts without spaces, for any part. */
    private static boolean isShown(String words, String name) {
        boolean hasSpaces = name.codePoints()
                .noneMatch(c -> Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
        return words.contains(hasSpaces ? " " + name + " " : name);
    }

    /** Returns the words of the page, with spaces between elements. */
    private String visible() {
        StringBuilder visible = new StringBuilder();
        int at = 0;
        while (at < tree.size()) {
            TextNode text = tree.text(at);
            if (text != null) {
                PageTree.append(visible, text.getWholeText());
                visible.append(' ');
            }
            at = at > 0 && tree.tag(at) == Tag.UNSEEN ? tree.end(at) : at + 1;
        }
        return visible.toString();
    }

    private void date() {
        List<OffsetDateTime> declared = new ArrayList<>();
        for (Property property : List.of(Property.PUBLISHED, Property.UPDATED)) {
            for (DeclaredValue value : page.structured(property)) {
                OffsetDateTime date = DateText.parse(value.text());
                if (date != null) {
                    declared.add(date);
                }
            }
        }
        if (declared.isEmpty()) {
            return;
        }
        int first = -1;
        int passed = 0;
        int dates = 0;
        for (int i = headline; i >= 0 && i < tree.size() && passed < NEAR && dates < MAX_DATES; i++) {
            TextNode text = tree.text(i);
            passed += text == null ? 0 : text.text().length();
            if (!isDate(i)) {
                continue;
            }
            dates++;
            OffsetDateTime shown = shownDate(i);
            if (shown != null) {
                if (declared.stream().anyMatch(date -> isSameDay(date, shown))) {
                    return;
                }
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            page.report(
                    first,
                    "/published",
                    "page.shown.date-differs",
                    tree.beginning(first, MAX_DATE),
                    page.structured(Property.PUBLISHED).stream()
                            .findFirst()
                            .map(DeclaredValue::text)
                            .orElse(declared.get(0).toString()));
        }
    }

    private boolean isDate(int node) {
        Element element = tree.element(node);
        return element != null && (element.normalName().equals("time") || tree.has(node, Mark.DATE));
    }

    /** Returns the date that an element shows, or that of its {@code datetime} if the words are not clear; null if there is none. */
    private @Nullable OffsetDateTime shownDate(int node) {
        String words = tree.beginning(node, MAX_DATE);
        OffsetDateTime shown = DateText.parse(words);
        OffsetDateTime given = DateText.parse(tree.node(node).attr("datetime"));
        return given == null || (shown != null && hasLetters(words)) ? shown : given;
    }

    /** Checks for a month in letters: days and months in digits may be in either order. */
    private static boolean hasLetters(String words) {
        return words.chars().filter(Character::isLetter).count() > 2;
    }

    /** Compares days; in another time zone, a moment is on the day before or after. */
    private static boolean isSameDay(OffsetDateTime one, OffsetDateTime other) {
        long days = ChronoUnit.DAYS.between(
                one.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
                other.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return Math.abs(days) <= 1;
    }
}
