package dev.galley.internal.syntax;

/** Bytes, each as two digits of base 16 (RFC 4648 §8, in capitals or not). */
final class Hexadecimal implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        for (int i = 0; i < value.length(); i++) {
            if (!Ascii.isHexDigit(value.charAt(i))) {
                notice.add("hexadecimal.malformed");
                return;
            }
        }
    }
}
