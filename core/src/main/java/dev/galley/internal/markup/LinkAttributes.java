package dev.galley.internal.markup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Finds the addresses in the attributes of HTML start tags and in style sheets, with character references decoded as browsers do. */
public final class LinkAttributes {
    private static final Set<String> NAMES = Set.of(
            "action",
            "background",
            "cite",
            "data",
            "formaction",
            "href",
            "longdesc",
            "ping",
            "poster",
            "src",
            "xlink:href");

    /** The address to which a page redirects, in {@code <meta http-equiv="refresh">}. */
    private static final Pattern REFRESH =
            Pattern.compile("url\\s*+=\\s*+[\"']?+([^\"'\\s]++)", Pattern.CASE_INSENSITIVE);
    /** An address in a script or in data. */
    private static final Pattern SCRIPT = Pattern.compile("(https?+://[^\"'`()<>\\s]++)", Pattern.CASE_INSENSITIVE);

    /** The beginning of an address that is a script or a document of its own. */
    private static final Pattern PROGRAM = Pattern.compile("\\s*+(?:javascript|data):", Pattern.CASE_INSENSITIVE);

    private LinkAttributes() {}

    /** Receives an address and its range in the markup. */
    public interface Visitor {
        /**
         * Receives an address.
         *
         * @param address the address with character references decoded
         * @param from where the value that contains it starts in the markup
         * @param to where that value ends
         */
        void address(String address, int from, int to);
    }

    /**
     * Visits the addresses: of a set of images ({@code srcset}) every one, and those in scripts and refreshing pages; then those in
     * {@code style} elements.
     */
    public static void visit(String html, Visitor visitor) {
        StartTags.visit(html, (name, from, to) -> {
            if (from == to) {
                return;
            }
            if (NAMES.contains(name)) {
                address(decoded(html, from, to), from, to, visitor);
            } else if (name.equals("style")) {
                StyleAddresses.forEach(decoded(html, from, to), address -> visitor.address(address, from, to));
            } else if (name.equals("content")) {
                inside(REFRESH, decoded(html, from, to), from, to, visitor);
            } else if (name.startsWith("on")) {
                inside(SCRIPT, decoded(html, from, to), from, to, visitor);
            } else if (name.equals("srcset")) {
                candidates(decoded(html, from, to), from, to, visitor);
            }
        });
        StyleAddresses.elements(
                html,
                (from, to) -> StyleAddresses.forEach(
                        html.substring(from, to), address -> visitor.address(address, from, to)));
    }

    private static void address(String address, int from, int to, Visitor visitor) {
        visitor.address(address, from, to);
        if (PROGRAM.matcher(address).lookingAt()) {
            inside(SCRIPT, address, from, to, visitor);
        }
    }

    private static void inside(Pattern pattern, String value, int from, int to, Visitor visitor) {
        Matcher address = pattern.matcher(value);
        while (address.find()) {
            visitor.address(address.group(1), from, to);
        }
    }

    private static String decoded(String html, int from, int to) {
        String value = html.substring(from, to);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private static void candidates(String set, int from, int to, Visitor visitor) {
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (StartTags.isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < set.length() && !StartTags.isSpace(set.charAt(at))) {
                at++;
            }
            if (at > start) {
                visitor.address(set.substring(start, at), from, to);
            }
            while (at < set.length() && set.charAt(at) != ',') {
                at++;
            }
        }
    }
}
