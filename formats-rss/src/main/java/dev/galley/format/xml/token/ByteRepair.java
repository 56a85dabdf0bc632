package dev.galley.format.xml.token;

/** Replaces bytes that are not a character that XML allows. */
final class ByteRepair {
    private final Window window;
    private final FaultReporter faults;
    /** The first bytes of the well-formed characters found so far. */
    private final boolean[] leads = new boolean[256];
    /** How many bytes of the document have been searched for them. */
    private long searched;

    ByteRepair(Window window, FaultReporter faults) {
        this.window = window;
        this.faults = faults;
    }

    /**
     * Replaces what is at {@code at}: a control character, a noncharacter, or bytes that are not UTF-8. The latter are read as
     * windows-1252, unless they are probably the beginning of a letter that was cut off.
     *
     * @param afterWide whether a non-ASCII character precedes
     * @return the index after what was replaced
     */
    int replace(int at, boolean afterWide, Scratch out) {
        byte[] bytes = window.bytes;
        byte first = bytes[at];
        if (first >= 0) {
            faults.report(Fault.CHARACTER, Utf8.codePoint(first), at);
            out.append('\uFFFD');
            return at + 1;
        }
        int expected = Utf8.expected(first);
        int good = Utf8.wellFormed(bytes, at, Math.min(expected, window.limit - at));
        if (good == 3 && Utf8.isNoncharacter(bytes, at)) {
            faults.report(Fault.CHARACTER, "U+FFFE", at);
            out.append('\uFFFD');
            return at + 3;
        }
        faults.report(Fault.ENCODING, "UTF-8", at);
        boolean cut = expected > 1 && (good > 1 || afterWide || isUsual(first) || isCapitalInWord(at));
        out.append(cut ? '\uFFFD' : Utf8.windows1252(first));
        return at + (cut ? good : 1);
    }

    /** Checks whether characters that begin with this byte are in the part of the document that is known. */
    private boolean isUsual(byte first) {
        byte[] bytes = window.bytes;
        int from = (int) Math.max(0, searched - window.dropped());
        int at = from;
        while (at < window.limit) {
            int length = bytes[at] >= 0 ? 1 : Utf8.length(bytes, at, window.limit);
            if (length > 1) {
                leads[bytes[at] & 0xFF] = true;
            }
            at += Math.max(1, length);
        }
        searched = window.dropped() + at;
        return leads[first & 0xFF];
    }

    /** Checks whether the byte would be a capital in windows-1252 that follows a small letter. */
    private boolean isCapitalInWord(int at) {
        return at > 0
                && Character.isLowerCase(window.bytes[at - 1])
                && Character.isUpperCase(Utf8.windows1252(window.bytes[at]));
    }
}
