package dev.galley.internal.syntax;

/** The part of a URN after its namespace (RFC 8141 §2, NSS and the optional components). */
final class UrnSpecificString implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (!isValid(value, 0)) {
            notice.add("urn.specific-string");
        }
    }

    static boolean isValid(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean sign = "-._~:/?#@!$&'()*+,;=".indexOf(c) >= 0;
            if (!Ascii.isAlphanumeric(c) && !sign && !IriCharacters.isEncoded(value, i)) {
                return false;
            }
        }
        return value.length() > from && value.charAt(from) != '/';
    }
}
