package dev.galley.internal.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time zone of a date as it is found. Each method returns {@code false} if the zone makes no sense. */
final class ZoneFields {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private @Nullable ZoneOffset zone;
    private @Nullable ZoneId region;
    /** The region that follows an offset. */
    private @Nullable ZoneId repeated;

    private boolean offset;
    private boolean comment;

    boolean isPresent() {
        return zone != null || region != null;
    }

    /** Returns the offset at a local time, UTC if no zone is named; {@code null} if the region has no such time, has it twice, or contradicts the offset. */
    @Nullable
    ZoneOffset at(LocalDateTime local) {
        if (region != null) {
            List<ZoneOffset> offsets = region.getRules().getValidOffsets(local);
            return offsets.size() == 1 ? offsets.get(0) : null;
        }
        if (zone != null && repeated != null && !repeated.getRules().isValidOffset(local, zone)) {
            return null;
        }
        return zone == null ? ZoneOffset.UTC : zone;
    }

    /** Checks whether a word looks like the abbreviation of a time zone. */
    static boolean mayBeName(String word) {
        return word.length() <= 4 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** Takes the name of a region in brackets, which must fit an offset before it. */
    boolean takeBracketed(DateWords words) {
        if (zone == null) {
            return words.next() && words.isLetters() && takeName(words, words.text()) && words.skipTo(']');
        }
        repeated = words.next() ? ZoneNames.region(words.name()) : null;
        return words.skipTo(']');
    }

    /** Takes the name of a zone or region. A name after an offset, as in "+0100 CET" or "+0100 Europe/Berlin", repeats it. */
    boolean takeName(DateWords words, String name) {
        if (comment || region != null) {
            return false;
        }
        if (zone == null && words.precedes('/')) {
            region = ZoneNames.region(words.name());
            return region != null;
        }
        if (offset) {
            boolean region = words.precedes('/');
            if (region) {
                words.skipName();
            }
            comment = region || (mayBeName(name) && name.length() > 2);
            return comment;
        }
        // Central Standard Time and China Standard Time have one abbreviation
        ZoneOffset known = name.equals("cst") && words.hasIdeographs() ? CHINA : ZoneNames.any(name);
        if (known == null || zone != null) {
            return false;
        }
        zone = known;
        return true;
    }

    /** Takes an offset, which may follow "GMT" or "UTC", or repeat another offset. */
    boolean takeOffset(DateWords words, boolean west) {
        ZoneOffset before = zone;
        if (region != null
                || (before != null && !offset && !before.equals(ZoneOffset.UTC))
                || !words.next()
                || !words.isNumber()) {
            return false;
        }
        String digits = words.text();
        if (digits.length() > 2) {
            int hours = digits.length() - 2; // "+200" is "+0200"
            zone = hours <= 2 ? FeedDate.offset(west, words.number(0, hours), words.number(hours, hours + 2)) : null;
        } else {
            int hours = words.number(2);
            zone = FeedDate.offset(west, hours, words.precedes(':') ? words.nextNumberAfter(':', 2) : 0);
        }
        boolean same = !offset || (before != null && before.equals(zone));
        offset = true;
        return same && zone != null;
    }
}
