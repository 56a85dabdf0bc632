package dev.galley.format.html.text;

/** Escapes text for HTML. */
final class Escape {
    private Escape() {}

    /** Appends {@code text} with its ampersands, angle brackets and quotation marks escaped. */
    static void append(StringBuilder out, String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
