package dev.galley.format.xml.read;

import dev.galley.internal.WebCharset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset of an XML document: from the byte order mark, else from the transport, else from
 * the shape of the first bytes and the XML declaration, else UTF-8 (XML 1.0 appendix F; RFC 7303 §3).
 *
 * @param charset the charset to decode with
 * @param markLength the length of the byte order mark in bytes
 * @param evidence what shows the charset
 * @param declared the name in the XML declaration; empty if it names none, or if transport or bytes decide
 * @param isKnown whether there is a charset of the declared name
 */
record XmlCharset(Charset charset, int markLength, Evidence evidence, Optional<String> declared, boolean isKnown) {
    /** What shows a charset. */
    enum Evidence {
        /** A byte order mark, or the zero bytes of UTF-16 and UTF-32. */
        BYTES,
        /** The transport or the XML declaration. */
        LABEL,
        NONE
    }

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s");
    private static final Pattern FEED = Pattern.compile("<(\\w+:)?(rss|feed|RDF|Channel)\\b");

    static XmlCharset detect(byte[] head, int length, Optional<Charset> transport) {
        XmlCharset marked = byMark(head, length);
        if (marked != null) {
            return marked;
        }
        if (transport.isPresent()) {
            return new XmlCharset(WebCharset.meant(transport.get()), 0, Evidence.LABEL, Optional.empty(), true);
        }
        Charset shape = byShape(head, length);
        return shape == null ? byDeclaration(head, length) : shown(shape, 0);
    }

    private static XmlCharset shown(Charset charset, int markLength) {
        return new XmlCharset(charset, markLength, Evidence.BYTES, Optional.empty(), true);
    }

    private static @Nullable XmlCharset byMark(byte[] b, int length) {
        if (starts(b, length, 0xEF, 0xBB, 0xBF)) {
            return shown(StandardCharsets.UTF_8, 3);
        }
        if (starts(b, length, 0, 0, 0xFE, 0xFF)) {
            return shown(UTF_32BE, 4);
        }
        if (starts(b, length, 0xFF, 0xFE, 0, 0)) {
            return shown(UTF_32LE, 4);
        }
        if (starts(b, length, 0xFE, 0xFF)) {
            return shown(StandardCharsets.UTF_16BE, 2);
        }
        if (starts(b, length, 0xFF, 0xFE)) {
            return shown(StandardCharsets.UTF_16LE, 2);
        }
        return null;
    }

    /** Detects UTF-16 and UTF-32 by the zero bytes around the first character, which is "&lt;" or white space. */
    private static @Nullable Charset byShape(byte[] b, int length) {
        if (length < 4) {
            return null;
        }
        if (b[0] == 0 && b[1] == 0) {
            return UTF_32BE;
        }
        if (b[1] == 0 && b[2] == 0 && b[3] == 0) {
            return UTF_32LE;
        }
        if (b[0] == 0 && b[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return b[1] == 0 && b[3] == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] b, int length, int... expected) {
        if (length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((b[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static XmlCharset byDeclaration(byte[] b, int length) {
        String head = new String(b, 0, length, StandardCharsets.ISO_8859_1);
        String name = declaredName(head);
        if (name.isEmpty()) {
            return new XmlCharset(StandardCharsets.UTF_8, 0, Evidence.NONE, Optional.empty(), true);
        }
        return named(name)
                .map(charset -> new XmlCharset(charset, 0, Evidence.LABEL, Optional.of(name), true))
                .orElseGet(() -> new XmlCharset(StandardCharsets.UTF_8, 0, Evidence.NONE, Optional.of(name), false));
    }

    /** Returns the charset of a name. Java's names for the charsets of the classic Mac OS begin with {@code x-Mac}. */
    static Optional<Charset> named(String name) {
        return WebCharset.of(name.regionMatches(true, 0, "mac-", 0, 4) ? "x-Mac" + name.substring(4) : name);
    }

    private static String declaredName(String head) {
        // the message of a server or a comment may precede the declaration, but no feed
        Matcher declaration = DECLARATION.matcher(head);
        Matcher feed = FEED.matcher(head);
        if (!declaration.find() || (feed.find() && feed.start() < declaration.start())) {
            return "";
        }
        int start = declaration.start();
        int end = head.indexOf("?>", start);
        int encoding = head.indexOf("encoding", start);
        if (end < 0 || encoding < 0 || encoding > end) {
            return "";
        }
        return quoted(head, encoding + "encoding".length(), end);
    }

    private static String quoted(String head, int from, int end) {
        for (int i = from; i < end; i++) {
            char quote = head.charAt(i);
            if (quote == '"' || quote == '\'') {
                int close = head.indexOf(quote, i + 1);
                return close < 0 || close > end
                        ? ""
                        : head.substring(i + 1, close).strip();
            }
        }
        return "";
    }
}
