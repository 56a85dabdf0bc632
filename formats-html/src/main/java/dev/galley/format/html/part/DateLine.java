package dev.galley.format.html.part;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the date of publication: declared, else shown. */
public final class DateLine {
    private static final int MAX_LENGTH = 90;
    private static final int MAX_LINE = 160;

    /** How many lines from the headline on may name the date. */
    private static final int NEAR = 40;

    private static final int BEFORE_HEADLINE = 8;
    private static final String[] BEFORE = {
        "published on",
        "published",
        "posted on",
        "posted",
        "updated on",
        "updated",
        "last updated",
        "date",
        "on",
        "stand",
        "veröffentlicht am",
        "veröffentlicht",
        "vom",
        "publié le",
        "mis à jour le",
        "publicado el",
        "publicado em",
        "am",
        "erstellt"
    };

    private DateLine() {}

    /** Returns the date of first publication; null if none was found. */
    public static @Nullable OffsetDateTime published(PageParts page, int headline, int end) {
        for (DeclaredValue value : page.declared().best(Property.PUBLISHED)) {
            OffsetDateTime date = parse(value.text());
            if (date != null) {
                return date;
            }
        }
        for (DeclaredValue value : page.declared().all(Property.PUBLISHED)) {
            OffsetDateTime date = parse(value.text());
            if (date != null) {
                return date;
            }
        }
        PageTree tree = page.tree();
        int from = Math.max(0, headline);
        OffsetDateTime shown = shown(tree, from, end);
        if (shown == null) {
            shown = inLines(Line.of(tree, from, end, NEAR));
        }
        if (shown == null && headline > 0) {
            List<Line> before = Line.of(tree, 0, headline, 2_000);
            shown = inLines(before.subList(Math.max(0, before.size() - BEFORE_HEADLINE), before.size()));
        }
        return shown != null ? shown : inAddress(page.declared());
    }

    private static @Nullable OffsetDateTime inLines(List<Line> lines) {
        for (Line line : lines) {
            if (line.text().length() <= MAX_LINE) {
                OffsetDateTime date = DateScan.find(line.text());
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** Reads the day in an address such as {@code /2024/05/05/}. */
    private static @Nullable OffsetDateTime inAddress(Declared declared) {
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

    private static @Nullable OffsetDateTime shown(PageTree tree, int from, int end) {
        for (int i = from; i < end; i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            boolean time = element.normalName().equals("time");
            if (time || tree.has(i, Mark.DATE)) {
                OffsetDateTime date = element.hasAttr("datetime") ? parse(element.attr("datetime")) : null;
                if (date == null && element.hasAttr("content")) {
                    date = parse(element.attr("content"));
                }
                if (date == null) {
                    date = parse(tree.beginning(i, MAX_LENGTH + 1));
                }
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a date as pages write it, after words such as "Published on"; null if it is none. */
    public static @Nullable OffsetDateTime parse(String text) {
        String date = text.strip();
        if (date.length() > MAX_LENGTH || date.length() < 6 || !hasDigit(date)) {
            return null;
        }
        OffsetDateTime standard = FeedDate.parse(date);
        if (standard != null) {
            return standard;
        }
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = date.toLowerCase(Locale.ROOT);
            for (String before : BEFORE) {
                if (lower.startsWith(before)
                        && lower.length() > before.length()
                        && !Character.isLetter(lower.charAt(before.length()))) {
                    date = date.substring(before.length()).strip();
                    if (date.startsWith(":")) {
                        date = date.substring(1).strip();
                    }
                    cut = true;
                    break;
                }
            }
        }
        ParsedDate lenient = LenientDate.parse(date);
        return lenient == null ? null : lenient.value();
    }
}
