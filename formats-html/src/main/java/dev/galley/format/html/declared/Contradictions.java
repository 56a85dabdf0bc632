package dev.galley.format.html.declared;

import dev.galley.format.html.rule.PageRules;
import dev.galley.internal.date.FeedDate;
import dev.galley.report.Finding;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares what a page declares in several places. */
public final class Contradictions {
    private static final int DAY = 10;

    /** Longer words, such as "English", are not codes of languages. */
    private static final int LANGUAGE_CODE = 3;

    private Contradictions() {}

    /**
     * Two values of one property.
     *
     * @param name the property as the model calls it
     * @param trusted the value that is used
     * @param other the value that differs
     */
    public record Contradiction(String name, DeclaredValue trusted, DeclaredValue other) {
        /** Returns what fills the placeholders of the message. */
        public Object[] arguments() {
            return new Object[] {
                trusted.text(),
                trusted.origin().shown(),
                other.text(),
                other.origin().shown()
            };
        }
    }

    /** Returns a finding for each broken block, and for dates and languages that differ between places. */
    public static List<Finding> of(Declared declared) {
        List<Finding> findings = new ArrayList<>();
        for (DeclaredProblem problem : declared.problems()) {
            findings.add(PageRules.in(Locale.ROOT).finding("page.declared.broken", "", problem.message()));
        }
        for (Contradiction found : find(declared)) {
            findings.add(PageRules.in(Locale.ROOT)
                    .finding("page.declared.contradiction", "/" + found.name(), found.arguments()));
        }
        return findings;
    }

    /** Returns the dates and languages that differ between places. */
    public static List<Contradiction> find(Declared declared) {
        List<Contradiction> found = new ArrayList<>();
        compare(declared, Property.PUBLISHED, "published", found);
        compare(declared, Property.LANGUAGE, "language", found);
        return found;
    }

    private static void compare(Declared declared, Property property, String name, List<Contradiction> found) {
        DeclaredValue trusted = declared.first(property).orElse(null);
        if (trusted == null) {
            return;
        }
        String own = comparable(property, trusted.text());
        for (DeclaredValue other : declared.all(property)) {
            if (other.origin() != trusted.origin() && !own.isEmpty()) {
                String value = comparable(property, other.text());
                if (!value.isEmpty() && !value.equals(own) && !isSameInstant(trusted.text(), other.text())) {
                    found.add(new Contradiction(name, trusted, other));
                    return;
                }
            }
        }
    }

    /**
     * Checks whether two texts are one moment in different time zones, or may be: a date without a zone can be on the day
     * before or after.
     */
    private static boolean isSameInstant(String one, String other) {
        OffsetDateTime first = FeedDate.parse(one);
        OffsetDateTime second = FeedDate.parse(other);
        if (first != null && second != null) {
            return first.isEqual(second);
        }
        LocalDate day = day(one);
        LocalDate otherDay = day(other);
        return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) <= 1;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    /** Returns the day of a standard date or the language of a tag; empty for what cannot be compared. */
    private static String comparable(Property property, String text) {
        if (property == Property.LANGUAGE) {
            int end = 0;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return end > LANGUAGE_CODE ? "" : text.substring(0, end).toLowerCase(Locale.ROOT);
        }
        boolean day = text.length() >= DAY && text.charAt(4) == '-' && text.charAt(7) == '-';
        return day ? text.substring(0, DAY) : "";
    }
}
