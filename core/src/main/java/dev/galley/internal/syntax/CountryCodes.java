package dev.galley.internal.syntax;

import java.util.Locale;
import java.util.Set;

/** Two-letter country codes (ISO 3166-1), separated by white space. */
final class CountryCodes implements Syntax {
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    @Override
    public void check(String value, Notice notice) {
        int at = Ascii.skipSpace(value, 0);
        while (at < value.length()) {
            int end = at;
            while (end < value.length() && !Ascii.isSpace(value.charAt(end))) {
                end++;
            }
            String code = value.substring(at, end);
            if (!KNOWN.contains(code.toUpperCase(Locale.ROOT))) {
                notice.add("country.unknown", code);
            }
            at = Ascii.skipSpace(value, end);
        }
    }
}
