package dev.galley.format.xml.write;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Converts IRIs to URIs, which have only ASCII characters (RFC 3987 §3.1).
 *
 * <p>Non-ASCII labels of a host become A-labels ({@code xn--…}) if all versions of IDNA agree about them. The others, such as
 * those with {@code ß}, which IDNA 2003 maps to the different host with {@code ss}, are percent-encoded, as RFC 3987 allows: a
 * reader then applies the version of IDNA that it applies to the original. All other characters are percent-encoded in UTF-8.
 */
final class AsciiAddress {
    private static final int MAX_LABEL = 63;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private AsciiAddress() {}

    /** Returns the address in ASCII; the same string if it has only ASCII characters. */
    static String of(String address) {
        int first = firstBeyondAscii(address);
        if (first == address.length()) {
            return address;
        }
        StringBuilder out = new StringBuilder(address.length() + 32);
        int host = hostStart(address);
        int end = hostEnd(address, host);
        if (first >= end) {
            encode(address, 0, address.length(), out);
            return out.toString();
        }
        encode(address, 0, host, out);
        int label = host;
        while (label < end) {
            int dot = address.indexOf('.', label);
            int stop = dot < 0 || dot > end ? end : dot;
            label(address.substring(label, stop), out);
            if (stop < end) {
                out.append('.');
            }
            label = stop + 1;
        }
        encode(address, end, address.length(), out);
        return out.toString();
    }

    private static int firstBeyondAscii(String address) {
        int i = 0;
        while (i < address.length() && address.charAt(i) < 128) {
            i++;
        }
        return i;
    }

    /** Returns where the host begins; 0 if the address has none. */
    private static int hostStart(String address) {
        int slashes = address.indexOf("//");
        boolean first = slashes == 0 || (slashes > 0 && address.indexOf(':') == slashes - 1);
        if (!first) {
            return 0;
        }
        int start = slashes + 2;
        int at = address.lastIndexOf('@', authorityEnd(address, start));
        return Math.max(start, at + 1);
    }

    private static int hostEnd(String address, int host) {
        if (host == 0) {
            return 0;
        }
        int end = authorityEnd(address, host);
        int colon = address.indexOf(':', host);
        return colon < 0 || colon > end ? end : colon;
    }

    private static int authorityEnd(String address, int from) {
        int i = from;
        while (i < address.length() && "/?#".indexOf(address.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static void label(String label, StringBuilder out) {
        if (label.length() > MAX_LABEL || firstBeyondAscii(label) == label.length()) {
            encode(label, 0, label.length(), out);
            return;
        }
        String usual = Normalizer.normalize(label.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        String ascii = aLabel(usual);
        if (IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED).equals(usual)) {
            out.append(ascii);
        } else {
            encode(label, 0, label.length(), out);
        }
    }

    /** Returns the label in ASCII; empty if IDNA does not allow it. */
    private static String aLabel(String label) {
        try {
            String ascii = IDN.toASCII(label, IDN.ALLOW_UNASSIGNED);
            return firstBeyondAscii(ascii) == ascii.length() && ascii.startsWith("xn--") ? ascii : "";
        } catch (IllegalArgumentException notAllowed) {
            return "";
        }
    }

    private static void encode(String address, int from, int to, StringBuilder out) {
        for (int i = from; i < to; ) {
            int c = address.codePointAt(i);
            int length = Character.charCount(c);
            if (c < 128) {
                out.append((char) c);
            } else {
                for (byte b : address.substring(i, i + length).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HEX.toHexDigits(b));
                }
            }
            i += length;
        }
    }
}
