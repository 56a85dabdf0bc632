package dev.galley.internal.syntax;

/** A value encoded for the query of a URL (RFC 3986 §2.1; a space may be a plus sign). */
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
