package dev.galley.internal.syntax;

/** Base64 (RFC 4648 §4), in which white space is ignored. */
final class Base64Text implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        int letters = 0;
        int padding = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = Ascii.isAlphanumeric(c) || c == '+' || c == '/';
            if ((letter && padding > 0) || !(letter || c == '=' || Ascii.isSpace(c))) {
                notice.add("base64.malformed");
                return;
            }
            letters += letter ? 1 : 0;
            padding += c == '=' ? 1 : 0;
        }
        if (padding > 2 || (letters + padding) % 4 != 0) {
            notice.add("base64.malformed");
        }
    }
}
