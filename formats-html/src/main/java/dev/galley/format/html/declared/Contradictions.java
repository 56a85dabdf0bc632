package dev.galley.format.html.declared;

import dev.galley.internal.date.FeedDate;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares what a page declares in several places. */
public final class Contradictions {
    private static final int DAY = 10;

    private Contradictions() {}

    /** Returns a finding for each broken block, and for dates and languages that differ between places. */
    public static List<Finding> of(Declared declared) {
        List<Finding> findings = new ArrayList<>();
        for (String problem : declared.problems()) {
            findings.add(Finding.of("page.declared.broken", Severity.WARNING, "", problem));
        }
        compare(declared, Property.PUBLISHED, "published", findings);
        compare(declared, Property.LANGUAGE, "language", findings);
        return findings;
    }

    private static void compare(Declared declared, Property property, String name, List<Finding> findings) {
        DeclaredValue trusted = declared.first(property).orElse(null);
        if (trusted == null) {
            return;
        }
        String own = comparable(property, trusted.text());
        for (DeclaredValue other : declared.all(property)) {
            if (other.origin() != trusted.origin() && !own.isEmpty()) {
                String value = comparable(property, other.text());
                if (!value.isEmpty() && !value.equals(own) && !isSameInstant(trusted.text(), other.text())) {
                    findings.add(Finding.of(
                                    "page.declared.contradiction",
                                    Severity.WARNING,
                                    "/" + name,
                                    "The page declares two values: \"" + trusted.text() + "\" as "
                                            + trusted.origin().shown()
                                            + " and \"" + other.text() + "\" as "
                                            + other.origin().shown())
                            .withHint("The first was used"));
                    return;
                }
            }
        }
    }

    /** Checks whether two texts are one moment in different time zones. */
    private static boolean isSameInstant(String one, String other) {
        OffsetDateTime first = FeedDate.parse(one);
        OffsetDateTime second = FeedDate.parse(other);
        return first != null && second != null && first.isEqual(second);
    }

    /** Returns the day of a standard date or the language of a tag; empty for what cannot be compared. */
    private static String comparable(Property property, String text) {
        if (property == Property.LANGUAGE) {
            int end = 0;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return text.substring(0, end).toLowerCase(Locale.ROOT);
        }
        boolean day = text.length() >= DAY && text.charAt(4) == '-' && text.charAt(7) == '-';
        return day ? text.substring(0, DAY) : "";
    }
}
