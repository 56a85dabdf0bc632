package dev.galley.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The first bytes of a document, by which its format is recognised. Immutable. */
public final class Head {
    /** The maximum number of bytes in a head. */
    public static final int SIZE = 16 * 1024;

    private static final int MAX_FEEDS = 3;
    private static final int MAX_SHOWN = 200;

    private final byte[] bytes;
    private final String text;

    private Head(byte[] bytes, Optional<Charset> given) {
        this.bytes = bytes;
        this.text = decode(bytes, given);
    }

    /** Returns the head of a document that begins with {@code bytes}. */
    public static Head of(byte[] bytes) {
        return new Head(
                Arrays.copyOf(Objects.requireNonNull(bytes, "bytes"), Math.min(bytes.length, SIZE)), Optional.empty());
    }

    /**
     * Reads the head and resets {@code in} to its beginning.
     *
     * @param given the charset given by the transport
     */
    static Head peek(BufferedInputStream in, Optional<Charset> given) throws IOException {
        in.mark(SIZE);
        byte[] bytes = in.readNBytes(SIZE);
        in.reset();
        return new Head(bytes, given);
    }

    /** Returns a stream of the document, unpacked if it is a gzip file, that supports {@link #peek}. */
    static BufferedInputStream buffered(InputStream in) throws IOException {
        return new BufferedInputStream(UnpackedInputStream.of(in), SIZE);
    }

    /** Returns a copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Returns the bytes as text, without byte order mark and leading white space. The encoding is that of the byte order
     * mark; without one, UTF-16 or UTF-32 if the first characters (XML 1.0 appendix F) or the transport show it; otherwise
     * ISO 8859-1, which leaves ASCII unchanged.
     */
    public String text() {
        return text;
    }

    private static String decode(byte[] bytes, Optional<Charset> given) {
        Charset shown = charset(bytes);
        Charset used = given.filter(Head::isWide)
                .filter(wide -> shown.equals(StandardCharsets.ISO_8859_1) && hasZero(bytes))
                .orElse(shown);
        String decoded = new String(bytes, used);
        int start = 0;
        while (start < decoded.length() && isBlank(decoded.charAt(start))) {
            start++;
        }
        return decoded.substring(start);
    }

    /**
     * Checks for a zero byte. A document without one cannot be UTF-16 or UTF-32, even if the transport says so.
     */
    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u00A0';
    }

    private static Charset charset(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        int first = pair(b, 0);
        int second = pair(b, 2);
        if (first == 0 && (second == 0xFEFF || isHighZero(second))) {
            return Charset.forName("UTF-32BE");
        }
        if (second == 0 && (first == 0xFFFE || isLowZero(first))) {
            return Charset.forName("UTF-32LE");
        }
        if (first == 0xFEFF || (isHighZero(first) && isHighZero(second))) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || (isLowZero(first) && isLowZero(second))) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.ISO_8859_1;
    }

    /** Returns two bytes as a big-endian number; -1 if the document is too short. */
    private static int pair(byte[] b, int at) {
        return at + 1 < b.length ? ((b[at] & 0xFF) << 8) | (b[at + 1] & 0xFF) : -1;
    }

    private static boolean isHighZero(int pair) {
        return pair > 0 && pair < 0x100;
    }

    private static boolean isLowZero(int pair) {
        return pair > 0 && (pair & 0xFF) == 0;
    }

    /** Describes a document that is not a feed in a few words, for {@link UnknownFormatException}. */
    String describe() {
        if (bytes.length == 0) {
            return "an empty document";
        }
        if (text.isEmpty()) {
            return "nothing but white space";
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            return "a damaged gzip file";
        }
        if (isHtml()) {
            return "an HTML page";
        }
        if (startsWith("<opml", root())) {
            return "a list of feeds (OPML)";
        }
        String start = text.substring(0, 1);
        if (start.startsWith("{") || start.startsWith("[")) {
            return "JSON that is not a feed";
        }
        if (start.startsWith("<")) {
            return "XML that is not a feed, beginning with " + excerpt();
        }
        return "something that begins with " + excerpt();
    }

    /** Checks for the beginning of an HTML page. */
    private boolean isHtml() {
        int root = root();
        return startsWith("<!doctype html", root)
                || startsWith("<html", root)
                || startsWith("<head", root)
                || startsWith("<body", root);
    }

    /** Returns where the first element or document type begins, after comments and an XML declaration; -1 if nowhere. */
    private int root() {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(">", at);
            } else {
                return at;
            }
        }
        return -1;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private boolean startsWith(String beginning, int at) {
        return text.regionMatches(true, at, beginning, 0, beginning.length());
    }

    /** Names the first feeds that an HTML page links to, to be added to its description; empty for other documents. */
    String linkedFeeds() {
        if (text.isEmpty() || !isHtml()) {
            return "";
        }
        List<String> feeds = FeedDiscovery.links(text).stream()
                .limit(MAX_FEEDS)
                .map(feed -> shown(feed.href().value()))
                .toList();
        String noun = feeds.size() > 1 ? "feeds " : "feed ";
        return feeds.isEmpty() ? "" : ", which links to the " + noun + String.join(" and ", feeds);
    }

    private static String shown(String address) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(address.length(), MAX_SHOWN); i++) {
            char c = address.charAt(i);
            shown.append(Character.isISOControl(c) ? '.' : c);
        }
        return shown.toString();
    }

    /** Returns the beginning of the first line in quotes. */
    private String excerpt() {
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < Math.min(text.length(), 40); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                break;
            }
            shown.append(Character.isISOControl(c) ? '.' : c);
        }
        return shown.append('"').toString();
    }
}
