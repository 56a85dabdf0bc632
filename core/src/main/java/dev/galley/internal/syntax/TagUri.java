package dev.galley.internal.syntax;

/** A tag: URI such as {@code tag:example.org,2004-05:spring} (RFC 4151 §2.1). The scheme is not checked. */
final class TagUri implements Syntax {
    static final TagUri INSTANCE = new TagUri();

    private TagUri() {}

    @Override
    public void check(String value, Notice notice) {
        int comma = value.indexOf(',');
        int colon = value.indexOf(':', comma + 1);
        boolean right = comma > 0
                && colon > 0
                && isAuthority(value, 4, comma)
                && isDate(value, comma + 1, colon)
                && isSpecific(value, colon);
        if (!right) {
            notice.add("tag.malformed");
        }
    }

    private static boolean isAuthority(String value, int from, int to) {
        int at = value.indexOf('@', from);
        int host = at > from && at < to ? at + 1 : from;
        return isNames(value, host, to, false) && (host == from || isNames(value, from, at, true));
    }

    private static boolean isNames(String value, int from, int to, boolean underscore) {
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            if (!Ascii.isAlphanumeric(c) && c != '-' && c != '.' && !(underscore && c == '_')) {
                return false;
            }
        }
        return to > from && value.charAt(from) != '.' && value.charAt(to - 1) != '.';
    }

    /** Checks for a year, a year and month, or a day. */
    private static boolean isDate(String value, int from, int to) {
        int length = to - from;
        boolean form = length == 4 || length == 7 || length == 10;
        return form && DateTimeScan.dayEnd(value.substring(from, to)) == length;
    }

    private static boolean isSpecific(String value, int colon) {
        int forbidden = IriCharacters.firstForbidden(value);
        return forbidden == value.length() && value.indexOf('[', colon) < 0 && value.indexOf(']', colon) < 0;
    }
}
