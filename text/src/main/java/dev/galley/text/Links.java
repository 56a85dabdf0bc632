package dev.galley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds web addresses in plain text, HTML or BBCode: with a scheme, with {@code www.}, and bare hosts that have a path
 * ({@code spam.example/buy}) or a well-known top-level domain; also with dots that are spelled out, as in {@code
 * spam(dot)example} and {@code spam[.]example/buy}. The domain of an e-mail address is not a link.
 */
public final class Links {
    private static final int MAX_HOST_LENGTH = 253;
    private static final int ASCII = 0x80;
    private static final List<String> SCHEMES = List.of("https", "http", "ftp", "hxxps", "hxxp");
    private static final int PART = 1;
    private static final int DOT = 2;
    private static final int SIGN = 4;
    private static final int OTHER_SCRIPT = 8;
    private static final byte[] KINDS = kinds();

    private final NormalizedText text;
    private final SpelledSigns spelled;
    private final char[] units;
    private final int length;
    private final List<LinkMention> found = new ArrayList<>(0);
    private final List<LinkMention> emails = new ArrayList<>(0);
    private int seen;

    private Links(NormalizedText text) {
        this.text = text;
        spelled = SpelledSigns.in(text.written().units(), text.length());
        units = spelled.units();
        length = spelled.length();
    }

    /** Returns the addresses in {@code text}, in order of appearance and including repetitions. */
    public static List<LinkMention> in(NormalizedText text) {
        Links links = new Links(text);
        links.scan();
        return List.copyOf(links.found);
    }

    /** Returns the addresses in {@code text}, in order of appearance and including repetitions. */
    public static List<LinkMention> in(String text) {
        return in(Normalizer.full().normalize(text));
    }

    /**
     * Returns the e-mail addresses in {@code text}, in order of appearance, also those whose signs are spelled out: {@code
     * name (at) spam.example}, {@code name at spam dot com}. The host of a mention is the domain of the address.
     */
    public static List<LinkMention> emailsIn(NormalizedText text) {
        Links links = new Links(text);
        if (!links.hasAtSign()) {
            return List.of();
        }
        links.scan();
        return List.copyOf(links.emails);
    }

    /**
     * Returns the host that a browser would connect to for the address of an HTML link, in the spelling of {@link
     * LinkMention#host}: {@code spam.example} for {@code //Spam%2Eexample/buy}, {@code https:\\spam.example} and {@code
     * "https://spam\t.example"}.
     *
     * @param address the value of an attribute such as {@code href}, with its character references decoded
     * @return the host; empty if the address has none, as a relative path or {@code mailto:}
     */
    public static Optional<String> hostOf(String address) {
        return HostAddress.of(address);
    }

    /** Moves from one character that indicates an address to the next; most words contain none. */
    private void scan() {
        int at = 0;
        for (int sign = nextSign(at); sign < length; sign = nextSign(at)) {
            int start = hostStart(sign, at);
            seen = 0;
            int end = hostEnd(start);
            boolean hasDot = (seen & DOT) != 0;
            if (start == end) {
                at = sign + 1;
            } else if ((startsWith("://", end) || startsWith(":\\\\", end)) && schemeStart(start, end) < end) {
                at = address(schemeStart(start, end), end + 3);
            } else if (end < length && units[end] == '@') {
                at = email(start, end);
            } else {
                int from = (seen & OTHER_SCRIPT) == 0 ? start : UnspacedHost.start(units, start, end);
                at = hasDot && isBareHost(from, hostEnd(from, end)) ? address(from, from) : end;
            }
        }
    }

    private boolean hasAtSign() {
        for (int i = 0; i < length; i++) {
            if (units[i] == '@') {
                return true;
            }
        }
        return false;
    }

    /** Adds the e-mail address with the local part from {@code start} to {@code sign}; returns where to go on. */
    private int email(int start, int sign) {
        seen = 0;
        int end = hostEnd(sign + 1);
        int beforeWords = hostEnd(sign + 1, end);
        int to = beforeWords > sign + 1 ? beforeWords : end;
        while (to > sign && HostNames.isDot(units[to - 1])) {
            to--;
        }
        if (to - sign <= MAX_HOST_LENGTH && HostNames.isHost(new String(units, sign + 1, to - sign - 1))) {
            int local = sign;
            while (local > start && !UnspacedHost.isUnspaced(units[local - 1])) {
                local--;
            }
            int from = local < sign ? local : start;
            TextSpan span = text.span(spelled.from(from), spelled.to(to));
            String host = HostNames.normalize(new String(units, sign + 1, to - sign - 1));
            emails.add(new LinkMention(span.of(text.original()), host, span));
        }
        return Math.max(sign + 1, end);
    }

    private int nextSign(int from) {
        int at = from;
        while (at < length && (kind(units[at]) & SIGN) == 0) {
            at++;
        }
        return at;
    }

    /** Returns the start of the host that contains or ends at the character at {@code sign}. */
    private int hostStart(int sign, int floor) {
        int start = sign;
        while (start > floor && (kind(units[start - 1]) & PART) != 0) {
            start--;
        }
        return start;
    }

    /**
     * Returns the end of the host that starts at {@code from}, and records the kinds of its characters in {@link
     * #seen}.
     */
    private int hostEnd(int from) {
        int end = from;
        while (end < length) {
            int kind = kind(units[end]);
            if ((kind & PART) == 0) {
                break;
            }
            seen |= kind;
            end++;
        }
        return end;
    }

    /** Returns the end of the host between {@code from} and {@code end} without words that follow it without a space. */
    private int hostEnd(int from, int end) {
        return (seen & OTHER_SCRIPT) == 0 ? end : UnspacedHost.end(units, from, end);
    }

    /** Returns the end of the host that starts at {@code from} and may have percent-encoded characters. */
    private int encodedHostEnd(int from) {
        int end = hostEnd(from);
        while (end + 2 < length
                && units[end] == '%'
                && HostAddress.hexDigit(units[end + 1]) >= 0
                && HostAddress.hexDigit(units[end + 2]) >= 0) {
            end = hostEnd(end + 3);
        }
        return end;
    }

    /**
     * Adds the address whose host, after an optional user name, starts at {@code host}; returns the end of the address.
     */
    private int address(int start, int host) {
        int literal = host > start ? Ipv6Address.end(units, host, length) : host;
        int end = literal;
        int user = host;
        boolean isPath = false;
        int unopened = 0;
        while (end < length && !endsAddress(units[end])) {
            isPath |= units[end] == '/' || units[end] == '?' || units[end] == '#';
            if (units[end] == '@' && !isPath) {
                user = end + 1;
            }
            unopened += units[end] == ')' ? 1 : units[end] == '(' ? -1 : 0;
            end++;
        }
        while (end > user && (isPunctuation(units[end - 1]) || (units[end - 1] == ')' && unopened-- > 0))) {
            end--;
        }
        seen = 0;
        int hostEnd = literal > user ? literal : Math.min(end, encodedHostEnd(user));
        int beforeWords = hostEnd(user, hostEnd);
        if (beforeWords > user && beforeWords < hostEnd) {
            hostEnd = beforeWords;
            end = beforeWords;
        }
        String name = HostNames.normalize(new String(units, user, Math.min(hostEnd - user, MAX_HOST_LENGTH + 1)));
        if (!name.isEmpty() && name.length() <= MAX_HOST_LENGTH) {
            TextSpan span = text.span(spelled.from(start), spelled.to(end));
            found.add(new LinkMention(span.of(text.original()), name, span));
        }
        return Math.max(end, host);
    }

    /** Checks whether the unit, at the end of an address, belongs to the sentence around it. */
    private static boolean isPunctuation(char unit) {
        return unit == '.' || unit == ',' || unit == ';' || unit == ':' || unit == '!' || unit == '?' || unit == '\'';
    }

    private boolean isBareHost(int start, int end) {
        boolean isBehindSlashes = isBehindSlashes(start);
        if (start > 0 && (units[start - 1] == '@' || (units[start - 1] == '/' && !isBehindSlashes))) {
            return false;
        }
        int to = end;
        while (to > start && HostNames.isDot(units[to - 1])) {
            to--;
        }
        if (to - start > MAX_HOST_LENGTH) {
            return false;
        }
        String host = new String(units, start, to - start);
        boolean hasPath = to == end && end < length && units[end] == '/';
        boolean isKnown = HostNames.hasKnownDomain(host) && (!isBehindSlashes || isBehindScheme(start - 2));
        return HostNames.isHost(host) && (host.startsWith("www.") || hasPath || isKnown);
    }

    /** Checks whether two slashes precede a host, without a scheme or behind one that is misspelt: {@code https;//spam.example}. */
    private boolean isBehindSlashes(int start) {
        return start > 1
                && units[start - 2] == '/'
                && (start == 2 || (units[start - 3] != '/' && units[start - 3] != ':'));
    }

    /** Checks whether a scheme, perhaps with another sign than a colon, stands before the slashes at {@code slashes}. */
    private boolean isBehindScheme(int slashes) {
        int end = slashes;
        while (end > 0 && slashes - end < 3 && !Character.isLetterOrDigit(units[end - 1])) {
            end--;
        }
        for (String scheme : SCHEMES) {
            if (end >= scheme.length() && startsWith(scheme, end - scheme.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the scheme that ends at {@code end} starts; {@code end} if there is none. In scripts without spaces, a
     * scheme may follow a word.
     */
    private int schemeStart(int start, int end) {
        for (String scheme : SCHEMES) {
            int at = end - scheme.length();
            if (at >= start && startsWith(scheme, at) && (at == start || units[at - 1] >= ASCII)) {
                return at;
            }
        }
        return end;
    }

    private boolean startsWith(String part, int at) {
        for (int i = 0; i < part.length(); i++) {
            if (at + i >= length || units[at + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a combination of {@link #PART} (a host character), {@link #SIGN} (indicates an address), {@link #DOT} and {@link
     * #OTHER_SCRIPT} (not in ASCII).
     */
    private static int kind(char unit) {
        if (unit < ASCII) {
            return KINDS[unit];
        }
        return HostNames.isDot(unit)
                ? PART | DOT | SIGN | OTHER_SCRIPT
                : Character.isLetterOrDigit(unit) ? PART | OTHER_SCRIPT : 0;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            kinds[c] = (byte) (isLetter || (c >= '0' && c <= '9') || c == '-' || c == '_' ? PART : 0);
        }
        kinds['.'] = PART | DOT | SIGN;
        kinds[':'] = SIGN;
        kinds['@'] = SIGN;
        return kinds;
    }

    private static boolean endsAddress(char unit) {
        return Character.isWhitespace(unit)
                || unit == '"'
                || unit == '<'
                || unit == '>'
                || unit == '['
                || unit == ']'
                || unit == '{'
                || unit == '}'
                || unit == '|'
                || unit == '`'
                || unit == '\\';
    }
}
