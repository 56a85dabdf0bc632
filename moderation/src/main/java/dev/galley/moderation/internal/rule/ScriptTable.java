package dev.galley.moderation.internal.rule;

import java.lang.Character.UnicodeScript;

/** The script of a code point (Unicode Standard Annex #24), from a table for the code points that have one. */
final class ScriptTable {
    private static final int BMP = 0x10000;
    private static final UnicodeScript[] TABLE = table();

    private ScriptTable() {}

    static UnicodeScript of(int codePoint) {
        return codePoint < BMP ? TABLE[codePoint] : UnicodeScript.of(codePoint);
    }

    /** Checks whether the characters of a script belong to no other script. */
    static boolean isOne(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }

    private static UnicodeScript[] table() {
        UnicodeScript[] table = new UnicodeScript[BMP];
        for (int c = 0; c < BMP; c++) {
            table[c] = UnicodeScript.of(c);
        }
        return table;
    }
}
