package dev.galley.testkit;

/** Ways in which senders of spam disguise each letter of a text. */
public enum Disguise {
    FULL_WIDTH {
        @Override
        void letter(char c, StringBuilder out) {
            out.append((char) (c + 0xFEE0));
        }
    },
    BOLD {
        @Override
        void letter(char c, StringBuilder out) {
            out.appendCodePoint(Character.isUpperCase(c) ? 0x1D400 + c - 'A' : 0x1D41A + c - 'a');
        }
    },
    ZERO_WIDTH {
        @Override
        void letter(char c, StringBuilder out) {
            out.append(c).append('\u200B');
        }
    },
    LOOK_ALIKE {
        @Override
        void letter(char c, StringBuilder out) {
            int at = "aceopxyAEOPCXKMTH".indexOf(c);
            out.append(at >= 0 ? "асеорхуАЕОРСХКМТН".charAt(at) : c);
        }
    };

    abstract void letter(char c, StringBuilder out);

    /** Returns the text with every letter from a to z disguised. */
    public String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                letter(c, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
