package dev.galley.format.xml.token;

/** Replaces bytes that are not a character that XML allows. */
final class ByteRepair {
    private final Window window;
    private final FaultReporter faults;

    ByteRepair(Window window, FaultReporter faults) {
        this.window = window;
        this.faults = faults;
    }

    /**
     * Replaces what is at {@code at}: a control character, a noncharacter, or bytes that are not UTF-8. The latter are read as
     * windows-1252, unless they are the beginning of a letter that was cut off.
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
        boolean cut = expected > 1 && (good > 1 || afterWide);
        out.append(cut ? '\uFFFD' : Utf8.windows1252(first));
        return at + (cut ? good : 1);
    }
}
