package dev.galley.format.xml.read;

import dev.galley.format.Head;
import dev.galley.format.xml.token.HtmlNames;
import dev.galley.format.xml.token.Structure;

/**
 * The name of the root element, found in the head of a document without parsing it. If that is not a feed, the name of
 * the first element that is, since a feed may follow the warning of a server or be part of an HTML page.
 */
public final class XmlRoot {
    private final String text;

    private XmlRoot(String text) {
        this.text = text;
    }

    /** Returns the local name of the feed or root element; empty if the head is not XML or ends before it. */
    public static String of(Head head) {
        return isJsonFeed(head.text()) ? "" : new XmlRoot(head.text()).localName();
    }

    /** Checks for a JSON Feed, whose texts may contain markup with the root of another format. */
    private static boolean isJsonFeed(String text) {
        return text.stripLeading().startsWith("{") && text.contains("jsonfeed.org/version/");
    }

    private String localName() {
        String first = "";
        int at = nextTag(0);
        while (at >= 0) {
            String name = nameAt(at + 1);
            String feed = feed(name);
            if (first.isEmpty()) {
                first = feed.isEmpty() ? name : feed;
            }
            // only text and HTML come before or around a feed; other documents may have elements of the same name
            if (!HtmlNames.contains(first) && !beginsWithText()) {
                return first;
            }
            if (!feed.isEmpty() && !feed.equals("entry")) {
                return feed;
            }
            at = nextTag(at + 1);
        }
        return first;
    }

    /** Checks whether the document begins with text, which is not part of any XML, and does not look like JSON. */
    private boolean beginsWithText() {
        return !text.isEmpty() && "<{[".indexOf(text.charAt(0)) < 0;
    }

    /** Returns the index of the next start or end tag; -1 if there is none. */
    private int nextTag(int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at + 1 < text.length()) {
            if (text.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(at);
            } else {
                return at;
            }
            at = text.indexOf('<', at);
        }
        return -1;
    }

    /** Returns the root element that {@code name} is in any case; empty if it is none. */
    private static String feed(String name) {
        for (String root : Structure.FEEDS.roots()) {
            // "channel" is the first child of a root; only RSS 1.1 has the root "Channel"
            if (root.equals("Channel") ? root.equals(name) : root.equalsIgnoreCase(name)) {
                return root;
            }
        }
        return "";
    }

    /** Returns the index after {@code end}; if that is missing, what begins at {@code from} is skipped as the tokenizer does. */
    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? from + 1 : found + end.length();
    }

    /** Returns the end of a DOCTYPE, which may have declarations in brackets. */
    private int afterDoctype(int from) {
        int close = text.indexOf('>', from);
        int bracket = text.indexOf('[', from);
        if (bracket < 0 || close < bracket) {
            return close < 0 ? text.length() : close + 1;
        }
        int end = text.indexOf(']', bracket);
        return end < 0 ? text.length() : after(">", end);
    }

    private String nameAt(int start) {
        int end = start;
        int local = start;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            if (text.charAt(end) == ':') {
                local = end + 1;
            }
            end++;
        }
        return text.substring(local, end);
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '>' && c != '/';
    }
}
