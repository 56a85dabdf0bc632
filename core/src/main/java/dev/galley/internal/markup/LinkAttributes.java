package dev.galley.internal.markup;

import java.util.Set;
import org.jsoup.parser.Parser;

/** Finds the addresses in the attributes of HTML start tags, with character references decoded as browsers do. */
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

    /** Visits the addresses in document order; of a set of images ({@code srcset}) every one. */
    public static void visit(String html, Visitor visitor) {
        StartTags.visit(html, (name, from, to) -> {
            if (from == to) {
                return;
            }
            if (NAMES.contains(name)) {
                visitor.address(decoded(html, from, to), from, to);
            } else if (name.equals("srcset")) {
                candidates(decoded(html, from, to), from, to, visitor);
            }
        });
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
