package dev.galley.internal.syntax;

/** A value as it stands in the query of an address (RFC 3986 §2.1; a blank may be a plus sign). */
final class UrlEncoded implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = Ascii.isAlphanumeric(c) || "-._~+!*'()$,".indexOf(c) >= 0;
            if (!plain && !IriCharacters.isEncoded(value, i)) {
                notice.add("value.not-url-encoded", IriCharacters.shown(value.codePointAt(i)));
                return;
            }
        }
    }
}
