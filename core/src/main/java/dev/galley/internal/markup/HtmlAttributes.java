package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import java.util.Set;

/** Checks attributes of HTML elements. */
public final class HtmlAttributes {
    private static final Set<String> ADDRESSES =
            Set.of("action", "background", "cite", "data", "formaction", "href", "longdesc", "poster", "src", "usemap");

    /** Attributes whose address is opened as a document. */
    private static final Set<String> DOCUMENTS = Set.of("action", "data", "formaction", "href");

    private HtmlAttributes() {}

    /**
     * Checks an attribute.
     *
     * @param name in lower case
     * @param value with character references decoded
     * @param baseKnown whether relative references can be resolved
     */
    public static void check(String name, String value, boolean baseKnown, Notice notice) {
        if (isHandler(name) || name.equals("srcdoc")) {
            notice.add("html.unsafe-attribute", name);
        } else if (name.equals("style")) {
            StyleAttribute.check(value, notice);
        } else if (ADDRESSES.contains(name)) {
            checkAddress(name, value.strip(), baseKnown, notice);
        }
    }

    private static boolean isHandler(String name) {
        return name.length() > 4 && name.startsWith("on") && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static void checkAddress(String name, String address, boolean baseKnown, Notice notice) {
        if (DOCUMENTS.contains(name) ? DangerousAddress.matches(address) : DangerousAddress.isScript(address)) {
            notice.add("html.unsafe-attribute", name);
        } else if (!baseKnown && !address.isEmpty() && address.charAt(0) != '#' && !hasScheme(address)) {
            notice.add("html.relative-reference", address);
        }
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int end = 0;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return colon > 0 && colon < end;
    }
}
