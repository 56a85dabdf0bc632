package dev.galley.format.xml.read;

import dev.galley.format.xml.token.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds documents in UTF-8 that are labelled otherwise: programs and servers add labels without looking at the document. */
final class MislabelledUtf8 {
    /** How much evidence a charset with characters of several bytes needs: its text can look like UTF-8 for some characters. */
    private static final int ENOUGH = 8;
    /** The label that most programs add; in no other text of this charset is a character of UTF-8 found. */
    private static final String COMMON = "windows-1252";

    private MislabelledUtf8() {}

    /** Checks for a label other than UTF-8 and ASCII, which UTF-8 includes. */
    static boolean isPossible(Charset label) {
        return !label.equals(StandardCharsets.UTF_8) && !label.equals(StandardCharsets.US_ASCII);
    }

    /**
     * Checks whether a document is certainly in UTF-8: whether all bytes beyond ASCII are well-formed characters, which chance does
     * not bring about in other charsets. A document in UTF-16 or UTF-32 has zero bytes.
     */
    static boolean is(byte[] beginning, Charset label) {
        return isWide(label) ? !hasZero(beginning) : isUtf8(beginning, label);
    }

    /** Checks for UTF-16 and UTF-32, as which a document in UTF-8 cannot be read at all. */
    static boolean isWide(Charset label) {
        return label.name().matches("(X-)?UTF-(16|32).*");
    }

    private static boolean hasZero(byte[] beginning) {
        for (byte b : beginning) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] beginning, Charset label) {
        int evidence = 0;
        int at = 0;
        while (at < beginning.length) {
            int length = beginning[at] >= 0 ? 1 : Utf8.characterLength(beginning, at, beginning.length);
            if (length == 0) {
                break;
            }
            if (length == 1 && beginning[at] < 0) {
                return false;
            }
            evidence += length == 1 ? 0 : length == 2 ? 1 : ENOUGH / 2;
            at += length;
        }
        boolean shown = isSingleByte(label)
                ? evidence > 1 || label.name().equals(COMMON)
                : evidence >= ENOUGH || isMalformed(beginning, at, label);
        return evidence > 0 && shown;
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static boolean isMalformed(byte[] text, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate((int) Math.ceil(end * (double) decoder.maxCharsPerByte()));
        return decoder.decode(ByteBuffer.wrap(text, 0, end), characters, true).isError();
    }
}
