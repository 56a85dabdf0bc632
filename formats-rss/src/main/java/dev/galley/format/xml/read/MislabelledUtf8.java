package dev.galley.format.xml.read;

import dev.galley.format.xml.token.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds documents in UTF-8 that are labelled otherwise: programs and servers add labels without looking at the document. All bytes
 * beyond ASCII must be well-formed characters of UTF-8. That happens by chance to a few characters of other charsets, such as {@code É®}
 * in windows-1252 and {@code её} in KOI8-R, so there must be more evidence than that.
 */
final class MislabelledUtf8 {
    private static final Pattern WIDE = Pattern.compile("(?:X-)?UTF-(?:16|32).*", Pattern.CASE_INSENSITIVE);
    /** The most common labels. In their texts, hardly any sign follows a capital A with circumflex or tilde, the first bytes of é and ü. */
    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-15");
    /** The least pairs of bytes that are enough whatever they mean in the charset of the label. */
    private static final int ENOUGH = 5;
    /** The first byte of the dashes and quotation marks of UTF-8. */
    private static final int PUNCTUATION = 0xE2;

    private final byte[] bytes;
    private final Charset label;
    private final boolean isSingleByte;
    private int pairs;
    private int longer;
    private boolean certain;

    private MislabelledUtf8(byte[] bytes, Charset label) {
        this.bytes = bytes;
        this.label = label;
        isSingleByte = label.canEncode() && label.newEncoder().maxBytesPerChar() == 1;
    }

    /** Checks for a label other than UTF-8 and ASCII, which UTF-8 includes. */
    static boolean isPossible(Charset label) {
        return !label.equals(StandardCharsets.UTF_8) && !label.equals(StandardCharsets.US_ASCII);
    }

    /** Checks for UTF-16 and UTF-32, as which a document in UTF-8 cannot be read at all. */
    static boolean isWide(Charset label) {
        return WIDE.matcher(label.name()).matches();
    }

    /** Checks whether the document that begins so is in UTF-8, not in {@code label}. One in UTF-16 or UTF-32 has zero bytes. */
    static boolean is(byte[] beginning, Charset label) {
        return isWide(label) ? !hasZero(beginning) : new MislabelledUtf8(beginning, label).isUtf8();
    }

    private static boolean hasZero(byte[] beginning) {
        for (byte b : beginning) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isUtf8() {
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : Utf8.characterLength(bytes, at, bytes.length);
            if (length == 0) {
                break;
            }
            if (length == 1 && bytes[at] < 0) {
                return false;
            }
            if (length > 1) {
                weigh(at, length);
            }
            at += length;
        }
        boolean many = pairs >= (isSingleByte ? ENOUGH : 2 * ENOUGH) || longer > 1;
        return certain || many || (!isSingleByte && pairs + longer > 0 && isMalformed(0, at));
    }

    /** Weighs a well-formed character of UTF-8. */
    private void weigh(int at, int length) {
        if (length > 2) {
            longer++;
            certain |= isSingleByte && (bytes[at] & 0xFF) == PUNCTUATION;
            return;
        }
        pairs++;
        if (isSingleByte && !certain && pairs < ENOUGH) {
            boolean isLatin = (bytes[at] & 0xFE) == 0xC2;
            certain = (isLatin && WESTERN.contains(label.name())) || isMalformed(at, length);
        }
    }

    /** Checks whether bytes are not text in the charset of the label. */
    private boolean isMalformed(int from, int length) {
        try {
            CharBuffer text = label.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, length));
            return isSingleByte && text.chars().anyMatch(Character::isISOControl);
        } catch (CharacterCodingException e) {
            return true;
        }
    }
}
