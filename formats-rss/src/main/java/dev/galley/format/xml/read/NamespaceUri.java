package dev.galley.format.xml.read;

import dev.galley.internal.NearestWord;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Locale;

/** Compares the URIs of namespaces. Readers compare every character, but feeds often declare a variant by mistake. */
public final class NamespaceUri {
    /** The number of characters that may be wrong in a misspelt URI. */
    private static final int MAX_WRONG = 2;

    private NamespaceUri() {}

    /** Returns the finding about a document that declares {@code uri} instead of {@code right}. */
    public static Finding variant(String uri, String right) {
        return Finding.of(
                        "namespace.variant",
                        Severity.WARNING,
                        "",
                        "Namespace \"" + uri + "\" differs from \"" + right + "\", the one in the specification")
                .withValue(uri)
                .withHint("Use the namespace of the specification: readers compare every character");
    }

    /** Returns the URI in lower case, without scheme, without "www." and without "/" or "#" at its end. */
    public static String folded(String uri) {
        String lower = uri.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : 0;
        start += start > 0 && lower.startsWith("www.", start) ? 4 : 0;
        int end = lower.length();
        while (end > start && (lower.charAt(end - 1) == '/' || lower.charAt(end - 1) == '#')) {
            end--;
        }
        return lower.substring(start, end);
    }

    /**
     * Checks whether {@code uri} is {@code right} with one or two characters added, missing or replaced. URIs that differ in
     * a digit name different versions.
     */
    public static boolean isMisspelt(String uri, String right) {
        String wrong = folded(uri);
        String known = folded(right);
        int longer = Math.max(wrong.length(), known.length());
        return Math.abs(wrong.length() - known.length()) <= MAX_WRONG
                && longer > 10 * MAX_WRONG
                && !isOtherVersion(digits(wrong), digits(known))
                && NearestWord.distance(wrong, known) <= MAX_WRONG;
    }

    private static boolean isOtherVersion(String wrong, String known) {
        return wrong.length() == known.length() && !wrong.equals(known);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
