package dev.galley.internal.syntax;

/** A list of values with a separator. */
final class Separated implements Syntax {
    private final char separator;
    private final Syntax each;

    Separated(char separator, Syntax each) {
        this.separator = separator;
        this.each = each;
    }

    @Override
    public void check(String value, Notice notice) {
        int start = 0;
        while (start <= value.length()) {
            int end = value.indexOf(separator, start);
            end = end < 0 ? value.length() : end;
            String part = value.substring(start, end).strip();
            if (!part.isEmpty() || separator != ' ') {
                each.check(part, notice);
            }
            start = end + 1;
        }
    }
}
