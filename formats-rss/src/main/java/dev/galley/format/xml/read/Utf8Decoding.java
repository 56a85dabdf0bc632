package dev.galley.format.xml.read;

import java.nio.ByteBuffer;

/**
 * Decodes UTF-8 (RFC 3629) and checks for characters that XML forbids, in one pass. The JDK's decoder and a second pass
 * take as long as tokenizing itself (see the read benchmark).
 */
final class Utf8Decoding extends Decoding {
    @Override
    int decode(ByteBuffer buffer, char[] target, int offset, int end, boolean last) {
        byte[] bytes = buffer.array();
        int base = buffer.arrayOffset();
        int at = base + buffer.position();
        int limit = base + buffer.limit();
        int out = offset;
        while (at < limit && out < end - 1) {
            // stops short of the end, since the character after the run may take two chars
            int run = AsciiRun.length(bytes, at, Math.min(limit, at + end - 1 - out));
            AsciiRun.copy(bytes, at, run, target, out);
            at += run;
            out += run;
            if (at == limit || out == end - 1) {
                break;
            }
            byte b = bytes[at];
            if (b >= 0) {
                target[out++] = allowed((char) b);
                at++;
            } else {
                int length = length(bytes, at, limit);
                if (length == 0 && !last) {
                    break;
                }
                out = length <= 0 ? single(b, target, out) : append(bytes, at, length, target, out);
                at += Math.max(1, length);
            }
        }
        buffer.position(at - base);
        return out - offset;
    }

    private int single(byte b, char[] target, int out) {
        target[out] = asWindows1252(b);
        return out + 1;
    }

    /** Returns the length of the sequence at {@code at}: 2 to 4; -1 if it is malformed, 0 if it is cut off. */
    private static int length(byte[] bytes, int at, int limit) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? -1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : -1;
        for (int i = 1; i < length; i++) {
            if (at + i == limit) {
                return 0;
            }
            if ((bytes[at + i] & 0xC0) != 0x80 || (i == 1 && !allowsSecond(lead, bytes[at + 1] & 0xFF))) {
                return -1;
            }
        }
        return length;
    }

    /** Checks the second byte for surrogates, overlong forms and code points beyond U+10FFFF (RFC 3629 §4). */
    private static boolean allowsSecond(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    private int append(byte[] bytes, int at, int length, char[] target, int out) {
        int second = bytes[at + 1] & 0x3F;
        if (length == 2) {
            target[out] = (char) ((bytes[at] & 0x1F) << 6 | second);
            return out + 1;
        }
        int third = bytes[at + 2] & 0x3F;
        if (length == 3) {
            target[out] = allowed((char) ((bytes[at] & 0x0F) << 12 | second << 6 | third));
            return out + 1;
        }
        int codePoint = (bytes[at] & 0x07) << 18 | second << 12 | third << 6 | (bytes[at + 3] & 0x3F);
        target[out] = Character.highSurrogate(codePoint);
        target[out + 1] = Character.lowSurrogate(codePoint);
        return out + 2;
    }

    @Override
    String name() {
        return "UTF-8";
    }
}
