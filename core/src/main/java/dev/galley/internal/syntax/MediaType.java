package dev.galley.internal.syntax;

/** A media type such as {@code text/html; charset=utf-8} (RFC 9110 §8.3.1; names as in RFC 6838 §4.2). */
final class MediaType implements Syntax {
    private static final String SIGNS = "!#$&-^_.+";

    @Override
    public void check(String value, Notice notice) {
        int slash = nameEnd(value, 0);
        int end = slash < value.length() ? nameEnd(value, slash + 1) : slash;
        boolean names = slash > 0 && slash < value.length() && value.charAt(slash) == '/' && end > slash + 1;
        if (!names || !isParameters(value, end)) {
            notice.add("media-type.malformed");
        }
    }

    private static int nameEnd(String value, int from) {
        int at = from;
        while (at < value.length()
                && (Ascii.isAlphanumeric(value.charAt(at)) || SIGNS.indexOf(value.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isParameters(String value, int from) {
        int at = Ascii.skipSpace(value, from);
        while (at < value.length() && value.charAt(at) == ';') {
            int name = Ascii.skipSpace(value, at + 1);
            int equals = nameEnd(value, name);
            boolean assigned = equals > name && equals < value.length() && value.charAt(equals) == '=';
            int end = assigned ? parameterEnd(value, equals + 1) : -1;
            if (end < 0) {
                return false;
            }
            at = Ascii.skipSpace(value, end);
        }
        return at == value.length();
    }

    private static int parameterEnd(String value, int from) {
        if (value.startsWith("\"", from)) {
            int quote = value.indexOf('"', from + 1);
            return quote < 0 ? -1 : quote + 1;
        }
        int end = from;
        while (end < value.length() && value.charAt(end) != ';' && !Ascii.isSpace(value.charAt(end))) {
            end++;
        }
        return end == from ? -1 : end;
    }
}
