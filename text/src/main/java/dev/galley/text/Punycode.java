package dev.galley.text;

/**
 * Writes labels of hosts in ASCII (RFC 3492). {@link java.net.IDN} knows only IDNA 2003, which replaces {@code ß} and {@code ς} by
 * other letters, so that the address leads to another host than in browsers, which keep them (UTS #46).
 */
final class Punycode {
    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_CODE = 0x80;

    private Punycode() {}

    /** Returns a label, in lower case and not in ASCII, with the prefix {@code xn--}. */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder(PREFIX);
        for (int point : points) {
            if (point < INITIAL_CODE) {
                out.append((char) point);
            }
        }
        int basic = out.length() - PREFIX.length();
        if (basic > 0) {
            out.append('-');
        }
        int code = INITIAL_CODE;
        int delta = 0;
        int bias = INITIAL_BIAS;
        for (int handled = basic; handled < points.length; code++) {
            int next = next(points, code);
            delta += (next - code) * (handled + 1);
            code = next;
            for (int point : points) {
                delta += point < code ? 1 : 0;
                if (point == code) {
                    number(delta, bias, out);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
        }
        return out.toString();
    }

    /** Returns the least code point from {@code code} on. */
    private static int next(int[] points, int code) {
        int next = Integer.MAX_VALUE;
        for (int point : points) {
            next = point >= code && point < next ? point : next;
        }
        return next;
    }

    private static void number(int delta, int bias, StringBuilder out) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
            if (rest < threshold) {
                out.append(digit(rest));
                return;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < T_MAX ? 'a' + value : '0' + value - T_MAX);
    }

    private static int adapted(int delta, int count, boolean isFirst) {
        int rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
