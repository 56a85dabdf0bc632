package dev.galley.format.html.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words before dates that say whether they are those of publication or of a change, wherever they are in a line. */
final class DateLabels {
    /** Shorter words, such as "on", precede other things as well. */
    private static final int MIN_LABEL = 5;

    /** A word for a change that is also another word, unless a date or a colon follows. */
    private static final String AMBIGUOUS = "stand";

    private DateLabels() {}

    /**
     * A part of a line from one such word to the next; the first part may have none.
     *
     * @param labelled whether the part begins with such a word
     * @param change whether the word is one for a change
     * @param text the part behind the word
     */
    record Part(boolean labelled, boolean change, String text) {
        boolean hasDigit() {
            return text.chars().anyMatch(Character::isDigit);
        }
    }

    /** Splits a line at these words. */
    static List<Part> split(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.length() != line.length()) {
            return List.of(new Part(false, false, line));
        }
        List<Part> parts = new ArrayList<>();
        boolean labelled = false;
        boolean change = false;
        int start = 0;
        int i = 0;
        while (i < lower.length()) {
            int published = isWordStart(lower, i) ? longest(lower, i, DateText.PUBLISHED) : 0;
            int updated = isWordStart(lower, i) ? longest(lower, i, DateText.UPDATED) : 0;
            int length = Math.max(published, updated);
            if (length == 0) {
                i++;
                continue;
            }
            if (labelled || start < i) {
                parts.add(new Part(labelled, change, line.substring(start, i)));
            }
            labelled = true;
            change = updated > published;
            i += length;
            start = i;
        }
        parts.add(new Part(labelled, change, line.substring(start)));
        return parts;
    }

    /** Checks whether the last such word in a line is one for a change. */
    static boolean endsWithChange(String line) {
        List<Part> parts = split(line);
        return parts.get(parts.size() - 1).change();
    }

    private static boolean isWordStart(String lower, int i) {
        return i == 0 || !Character.isLetter(lower.charAt(i - 1)) || isCaseless(lower.charAt(i));
    }

    private static int longest(String lower, int from, String[] labels) {
        int longest = 0;
        for (String label : labels) {
            boolean enough = label.length() >= MIN_LABEL || isCaseless(label.charAt(0));
            if (enough && label.length() > longest && lower.startsWith(label, from) && isEnd(lower, from, label)) {
                longest = label.length();
            }
        }
        return longest;
    }

    private static boolean isEnd(String lower, int from, String label) {
        int end = from + label.length();
        if (label.equals(AMBIGUOUS)) {
            String rest = lower.substring(end).strip();
            return !rest.isEmpty() && (rest.charAt(0) == ':' || Character.isDigit(rest.charAt(0)));
        }
        return end == lower.length() || !Character.isLetter(lower.charAt(end)) || isCaseless(lower.charAt(end - 1));
    }

    private static boolean isCaseless(char c) {
        return Character.getType(c) == Character.OTHER_LETTER;
    }
}
