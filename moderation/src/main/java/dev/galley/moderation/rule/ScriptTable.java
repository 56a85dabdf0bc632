package dev.galley.moderation.rule;

import java.lang.Character.UnicodeScript;

/** The script of a code point (Unicode Standard Annex #24), looked up in a table where that is short. */
final class ScriptTable {
    private static final int BMP = 0x10000;
    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
    private static final byte[] ORDINALS = ordinals();

    private ScriptTable() {}

    static UnicodeScript of(int codePoint) {
        return codePoint < BMP ? SCRIPTS[ORDINALS[codePoint] & 0xFF] : UnicodeScript.of(codePoint);
    }

    /** Whether the characters of a script belong to that script alone. */
    static boolean isOne(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    private static byte[] ordinals() {
        byte[] ordinals = new byte[BMP];
        for (int c = 0; c < BMP; c++) {
            ordinals[c] = (byte) UnicodeScript.of(c).ordinal();
        }
        return ordinals;
    }
}
