package dev.galley.internal.syntax;

/** What stands behind the namespace of a URN (RFC 8141 §2, NSS and what may follow it). */
final class UrnSpecificString implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (!isRight(value, 0)) {
            notice.add("urn.specific-string");
        }
    }

    static boolean isRight(String value, int from) {
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
