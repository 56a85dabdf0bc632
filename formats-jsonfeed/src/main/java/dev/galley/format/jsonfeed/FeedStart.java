package dev.galley.format.jsonfeed;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the beginning of a feed in a document that may begin with something else, such as the warning of a server. */
final class FeedStart {
    private static final int HEAD = 16 * 1024;

    /** What documents in other formats begin with. */
    private static final Pattern OTHER = Pattern.compile("<(\\?xml|rss|feed|rdf:|html|!doctype)\\b");

    /** A feed as the only element of an array, or as a member behind others that are strings, numbers or literals. */
    private static final Pattern WRAPPED =
            Pattern.compile("\\s*+(?:\\[|\\{(?:\\s*+\"[^\"\\\\]*+\"\\s*+:\\s*+(?:\"[^\"\\\\]*+\"|[\\w.+-]++)\\s*+,)*+"
                    + "\\s*+\"(?<name>[\\w.-]++)\"\\s*+:)\\s*+(?<feed>\\{)\\s*+\"(?<first>\\w++)\"");

    /** Members of a feed that few other JSON documents with items have. */
    private static final List<String> TELLING =
            List.of("home_page_url", "feed_url", "content_html", "content_text", "date_published");

    /** A typographic quotation mark in UTF-8, in a text decoded as such or as ISO 8859-1. */
    private static final Pattern CURLY = Pattern.compile("[\u201C-\u201F]|\u00E2\u0080[\u009C-\u009F]");

    /** The name of a member, where the opening brace of the feed is missing or another bracket. */
    private static final Pattern UNOPENED = Pattern.compile("\\s*+[\\[(]?+\\s*+[\"'](?<name>\\w++)[\"']\\s*+:");

    /** What can come between a brace and the first name. */
    private static final Pattern BLANKS = Pattern.compile("(?:[\\x00- ]++|/\\*.{0,200}?\\*/|//.{0,200}+\\n)*+");

    private FeedStart() {}

    /** Checks whether a JSON Feed begins in {@code head}. */
    static boolean isFeed(String given) {
        String head = CURLY.matcher(given).replaceAll("\"");
        if (of(head) < 0) {
            return false;
        }
        boolean versioned =
                hasMember(head, "version") && head.replace("\\/", "/").contains("jsonfeed.org/version");
        return versioned || (hasMember(head, "items") && TELLING.stream().anyMatch(name -> hasMember(head, name)));
    }

    private static boolean hasMember(String given, String name) {
        String head = given.toLowerCase(Locale.ROOT);
        return head.contains('"' + name + '"') || head.contains("'" + name + "'") || head.contains(name + ":");
    }

    /** Returns the index of the brace, or of the name behind a missing one, with which the feed begins; -1 if there is none. */
    private static int of(String head) {
        Matcher unopened = UNOPENED.matcher(head);
        if (unopened.lookingAt() && FeedObject.RULE.members.containsKey(unopened.group("name"))) {
            return unopened.start("name") - 1;
        }
        Matcher wrapped = WRAPPED.matcher(head);
        return wrapped.lookingAt() && isWrapped(head, wrapped) ? wrapped.start("feed") : ofObject(head);
    }

    /** Checks whether an object inside another document is a feed, and the one around it is not. */
    private static boolean isWrapped(String head, Matcher wrapped) {
        String name = wrapped.group("name");
        boolean isMember = name != null && (name.startsWith("_") || FeedObject.RULE.members.containsKey(name));
        String before = head.substring(0, wrapped.start("feed"));
        boolean isAroundFeed =
                FeedObject.RULE.members.keySet().stream().anyMatch(member -> before.contains('"' + member + '"'));
        String feed = head.substring(wrapped.start("feed"), end(head, wrapped.start("feed")));
        return !isMember
                && !isAroundFeed
                && FeedObject.RULE.members.containsKey(wrapped.group("first"))
                && feed.contains("\"items\"");
    }

    /** Returns the end of the object that begins at {@code from}; that of the head if it is longer. */
    private static int end(String head, int from) {
        int depth = 0;
        boolean string = false;
        for (int i = from; i < head.length(); i++) {
            char c = head.charAt(i);
            if (string) {
                i += c == '\\' ? 1 : 0;
                string = c != '"';
            } else if (c == '"') {
                string = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return head.length();
    }

    private static int ofObject(String head) {
        int first = 0;
        while (first < head.length() && head.charAt(first) <= ' ') {
            first++;
        }
        if (first == head.length() || head.charAt(first) == '{') {
            return first == head.length() ? -1 : first;
        }
        for (int brace = head.indexOf('{', first); brace >= 0; brace = head.indexOf('{', brace + 1)) {
            Matcher blanks = BLANKS.matcher(head).region(brace + 1, head.length());
            int i = blanks.lookingAt() ? blanks.end() : brace + 1;
            if (i < head.length() && isQuote(head, i)) {
                String before = head.substring(0, brace).toLowerCase(Locale.ROOT);
                return head.charAt(first) == '[' || OTHER.matcher(before).find() ? -1 : brace;
            }
        }
        return -1;
    }

    private static boolean isQuote(String head, int at) {
        char c = head.charAt(at);
        return c == '"'
                || c == '\''
                || CURLY.matcher(head).region(at, head.length()).lookingAt();
    }

    /** Returns the document with white space instead of what precedes the feed, which is reported. */
    static InputStream find(InputStream in, Consumer<Finding> errors) throws IOException {
        PushbackInputStream document = new PushbackInputStream(in, HEAD);
        byte[] head = document.readNBytes(HEAD);
        int start = of(new String(head, StandardCharsets.ISO_8859_1));
        boolean junk = false;
        for (int i = 0; i < start; i++) {
            junk |= head[i] < 0 || head[i] > ' ';
            head[i] = head[i] == '\n' || head[i] == '\r' ? head[i] : (byte) ' ';
        }
        if (junk) {
            errors.accept(
                    Finding.of("document.leading", Severity.ERROR, "", "The document has other content before the feed")
                            .withHint("Begin the document with the opening brace of the feed")
                            .withLocation(new Location(1, 1)));
        }
        document.unread(head);
        return document;
    }
}
