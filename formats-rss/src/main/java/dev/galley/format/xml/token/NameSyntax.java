package dev.galley.format.xml.token;

/** The characters of names (XML 1.0, fifth edition, §2.3). */
public final class NameSyntax {
    private static final boolean[] ASCII = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII[c] = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "_:-.".indexOf(c) >= 0;
        }
    }

    private NameSyntax() {}

    /** Checks whether a name may contain the byte. Bytes of non-ASCII characters pass and need {@link #isName}. */
    static boolean isPart(byte b) {
        return b < 0 || ASCII[b];
    }

    /** Checks whether a name may begin with the byte, likewise. */
    static boolean isStart(byte b) {
        return b < 0 || (ASCII[b] && (b >= ':' && b != '-' && b != '.'));
    }

    /** Checks whether all characters are allowed in a name. */
    public static boolean isName(String name) {
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            if (at == 0 ? !isNameStart(c) : !isNameStart(c) && !isOnlyLater(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return at > 0;
    }

    private static boolean isNameStart(int c) {
        return c < 128
                ? isStart((byte) c)
                : (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
                        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
                        || c == 0x200C
                        || c == 0x200D
                        || (c >= 0x2070 && c <= 0x218F)
                        || (c >= 0x2C00 && c <= 0x2FEF)
                        || (c >= 0x3001 && c <= 0xD7FF)
                        || (c >= 0xF900 && c <= 0xFDCF)
                        || (c >= 0xFDF0 && c <= 0xFFFD)
                        || (c >= 0x10000 && c <= 0xEFFFF);
    }

    private static boolean isOnlyLater(int c) {
        return c < 128 ? ASCII[c] : c == 0xB7 || (c >= 0x300 && c <= 0x36F) || c == 0x203F || c == 0x2040;
    }

    /** Checks for white space (XML 1.0 §2.3). */
    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
