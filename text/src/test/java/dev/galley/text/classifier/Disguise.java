package dev.galley.text.classifier;

/** Ways in which senders of spam disguise the letters of a text. */
enum Disguise {
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

    /** Disguises every letter from a to z. */
    String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isAsciiLetter(c)) {
                letter(c, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
