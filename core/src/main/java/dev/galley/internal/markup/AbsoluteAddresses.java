package dev.galley.internal.markup;

import java.util.Set;
import java.util.function.UnaryOperator;

/** Resolves the relative addresses in a fragment of HTML (RFC 3986 §5), for formats that cannot name its base. */
public final class AbsoluteAddresses {
    private static final Set<String> NAMES =
            Set.of("action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src");

    /** How many characters the addresses may add to each character of a fragment, and to any fragment. */
    private static final int EXPANSION_PER_CHARACTER = 8;

    private static final int EXPANSION = 1 << 20;

    private final String html;
    private final UnaryOperator<String> resolution;
    private final StringBuilder out;
    private int copied;

    private AbsoluteAddresses(String html, UnaryOperator<String> resolution) {
        this.html = html;
        this.resolution = resolution;
        this.out = new StringBuilder(html.length() + 64);
    }

    /**
     * Returns the fragment with absolute addresses; everything else in it is unchanged. Once the result is many times as long
     * as the fragment, the remaining addresses stay relative.
     *
     * @param resolution returns the absolute address for a relative one
     */
    public static String of(String html, UnaryOperator<String> resolution) {
        return new AbsoluteAddresses(html, resolution).resolved();
    }

    /** Checks whether the fragment has an address that {@link #of} would resolve. */
    public static boolean hasRelative(String html) {
        boolean[] found = new boolean[1];
        of(html, address -> {
            found[0] = true;
            return address;
        });
        return found[0];
    }

    private String resolved() {
        StartTags.visit(html, this::replace);
        return out.append(html, copied, html.length()).toString();
    }

    private void replace(String name, int from, int to) {
        String value = html.substring(from, to);
        String absolute = name.equals("srcset") ? candidates(value) : NAMES.contains(name) ? absolute(value) : value;
        if (!absolute.equals(value)) {
            out.append(html, copied, from).append(absolute);
            copied = to;
        }
    }

    /** Resolves the addresses of a set of images, which have commas between them and may have a size each. */
    private String candidates(String set) {
        StringBuilder all = new StringBuilder();
        int i = 0;
        while (i < set.length()) {
            int start = i;
            while (i < set.length() && (StartTags.isSpace(set.charAt(i)) || set.charAt(i) == ',')) {
                i++;
            }
            all.append(set, start, i);
            start = i;
            while (i < set.length() && !StartTags.isSpace(set.charAt(i))) {
                i++;
            }
            int end = i;
            while (end > start && set.charAt(end - 1) == ',') {
                end--;
            }
            all.append(absolute(set.substring(start, end))).append(set, end, i);
            boolean sized = end == i;
            start = i;
            while (sized && i < set.length() && set.charAt(i) != ',') {
                i++;
            }
            all.append(set, start, i);
        }
        return all.toString();
    }

    private String absolute(String value) {
        String address = stripped(value);
        boolean relative = !address.isEmpty()
                && address.charAt(0) != '#'
                && !hasScheme(address)
                && out.length() < EXPANSION + EXPANSION_PER_CHARACTER * (long) html.length();
        return relative ? resolution.apply(address) : value;
    }

    /** Returns the value without white space around it, in HTML's sense: any other character at its edges belongs to it. */
    private static String stripped(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && StartTags.isSpace(value.charAt(start))) {
            start++;
        }
        while (start < end && StartTags.isSpace(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean hasScheme(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            // A reference such as &#58; may be the colon of a scheme.
            if (c == ':' || c == '&') {
                return i > 0;
            }
            if (c == '/' || c == '?' || c == '#') {
                return false;
            }
        }
        return false;
    }
}
