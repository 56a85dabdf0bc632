package dev.galley.format.xml.read;

import dev.galley.format.Head;
import dev.galley.format.xml.token.HtmlNames;
import dev.galley.format.xml.token.Structure;
import java.util.regex.Pattern;

/**
 * The name of the root element, found in the head of a document without parsing it. If that is not a feed, the name of
 * the first element that is, since a feed may follow the warning of a server or be part of an HTML page.
 */
public final class XmlRoot {
    /** A declaration of Atom's namespace. */
    private static final Pattern ATOM =
            Pattern.compile("xmlns(?::[\\w.-]++)?\\s*+=\\s*+[\"']http[^\"']*?(?:/2005/Atom|/purl\\.org/atom/)");

    /** How much of RDF shows whether it is RSS. */
    private static final int RDF_BEGINNING = 2_000;

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
        for (int count = 0; at >= 0; count++) {
            String name = nameAt(at + 1);
            String feed = feed(name);
            if (first.isEmpty()) {
                first = feed.isEmpty() ? name : feed;
            }
            if (!feed.isEmpty() && (count == 0 || isFeed(feed, at, isAroundFeeds(first)))) {
                return feed;
            }
            if (count == 0 && name.equals("channel") && text.indexOf("<item", at) >= 0) {
                // the first child of a root that is missing; only RSS 1.1 has the root "Channel"
                return "rss";
            }
            at = nextTag(afterTag(name, at));
        }
        return first;
    }

    /** Checks for text and HTML, which may come before or be around any feed; other documents may have elements of the same name. */
    private boolean isAroundFeeds(String first) {
        return HtmlNames.contains(first) || (!text.isEmpty() && "<{[".indexOf(text.charAt(0)) < 0);
    }

    /** Checks whether an element that is not the first one is a feed. */
    private boolean isFeed(String root, int at, boolean aroundFeeds) {
        String tag = text.substring(at, afterTag("", at));
        return switch (root) {
            case "rss" ->
                aroundFeeds || (tag.contains("version") && nextName(at).equals("channel"));
            case "feed" -> aroundFeeds || ATOM.matcher(tag).find();
            case "RDF" -> {
                // the namespace may be declared on the channel
                String beginning = text.substring(at, Math.min(text.length(), at + RDF_BEGINNING));
                yield beginning.contains("/rss/") || beginning.contains("my.netscape.com");
            }
            default -> false;
        };
    }

    /** Returns the local name of the first tag behind the one at {@code at}. */
    private String nextName(int at) {
        int next = nextTag(afterTag("", at));
        return next < 0 ? "" : nameAt(next + 1);
    }

    /** Returns the index after a start tag; of an element without tags inside, the index of its end tag. */
    private int afterTag(String name, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '>') {
            char c = text.charAt(at);
            int end = (c == '"' || c == '\'') && text.charAt(at - 1) == '=' ? text.indexOf(c, at + 1) : at;
            at = Math.max(at, end) + 1;
        }
        int end = HtmlNames.isWithoutTags(name) ? endTag(name, at) : at;
        return Math.min(text.length(), Math.max(at, end));
    }

    /** Returns the index of the end tag of an element, in any case; -1 if there is none. */
    private int endTag(String name, int from) {
        int at = text.indexOf("</", from);
        while (at >= 0 && !text.regionMatches(true, at + 2, name, 0, name.length())) {
            at = text.indexOf("</", at + 2);
        }
        return at;
    }

    /** Returns the index of the next start or end tag; -1 if there is none. */
    private int nextTag(int from) {
        int at = text.indexOf('<', from);
        while (at >= 0 && at + 1 < text.length()) {
            if (text.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<![CDATA[", at)) {
                at = after("]]>", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(at);
            } else {
                return at;
            }
            at = text.indexOf('<', at);
        }
        return -1;
    }

    /** Returns the root element that {@code name} is in any case; empty if it is not a root. */
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
        int tag = text.indexOf('<', from + 1);
        if (tag >= 0 && tag < close && (bracket < 0 || tag < bracket)) {
            return tag;
        }
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
