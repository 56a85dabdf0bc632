package dev.galley.internal.syntax;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;

/** The name of a character encoding that the platform supports (IANA, Character Sets). */
final class CharsetName implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (!isKnown(value)) {
            notice.add("charset.unknown");
        }
    }

    private static boolean isKnown(String name) {
        try {
            return !name.isEmpty() && Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
