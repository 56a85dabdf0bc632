package dev.galley.moderation;

import dev.galley.body.TracedText;
import dev.galley.internal.markup.LinkAttributes;
import dev.galley.model.Text;
import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import dev.galley.text.NormalizedText;
import dev.galley.text.Normalizer;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the links in the body of a comment, as a browser would follow them: the addresses in its words, and in the
 * attributes of its tags. Plain text is also read as HTML, because many sites show it as such.
 */
final class BodyLinks {
    private static final String FRAGMENT = "#comment-";
    private static final int LONGEST_REPLY_LINE = 600;
    private static final int LONGEST_INTRODUCTION = 40;

    private final Examination examination;
    private final Text body;
    private final List<LinkMention> found = new ArrayList<>(0);

    private BodyLinks(Examination examination) {
        this.examination = examination;
        body = examination.body();
    }

    /** Returns all links in order of appearance. An HTML link whose text is its own address counts once. */
    static List<LinkMention> in(Examination examination) {
        return new BodyLinks(examination).find();
    }

    private List<LinkMention> find() {
        NormalizedText words = examination.normalized(examination.text().words(), Normalizer.full());
        List<LinkMention> inWords = Links.in(words);
        if (body.isMarkup()) {
            addTraced(inWords, examination.text());
            addAttributes();
            found.sort(Comparator.comparingInt(link -> link.span().start()));
            return BareAnchors.without(found, body.value());
        }
        if (!looksLikeMarkup(body.value())) {
            return inWords;
        }
        TracedText shown = TracedText.of(Text.html(body.value()));
        addTraced(Links.in(shown.words()), shown);
        addAttributes();
        found.removeIf(link -> inWords.stream().anyMatch(known -> overlaps(known.span(), link.span())));
        found.addAll(inWords);
        found.sort(Comparator.comparingInt(link -> link.span().start()));
        return List.copyOf(found);
    }

    private static boolean overlaps(TextSpan one, TextSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Checks whether plain text has a tag with an attribute or a character reference that HTML would decode. */
    private static boolean looksLikeMarkup(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            char c = text.charAt(i);
            if ((c == '<' || c == '&') && (next == '#' || ((next | 0x20) >= 'a' && (next | 0x20) <= 'z'))) {
                return true;
            }
        }
        return false;
    }

    private void addTraced(List<LinkMention> links, TracedText traced) {
        for (LinkMention link : links) {
            TextSpan span = Examination.original(traced, link.span());
            found.add(new LinkMention(link.url(), link.host(), span));
        }
    }

    private void addAttributes() {
        LinkAttributes.visit(body.value(), (address, from, to) -> {
            Optional<String> host = Links.hostOf(address);
            if (host.isPresent()) {
                found.add(new LinkMention(address.strip(), host.get(), new TextSpan(from, to)));
            }
        });
    }

    /**
     * Returns the links that the author set: without those to the page's own site and to the reader's own machine, and without
     * the line that WordPress puts before a reply ({@code In reply to <a href="…#comment-1">Ben</a>.}).
     */
    static List<LinkMention> byAuthor(List<LinkMention> all, Examination examination) {
        if (all.isEmpty()) {
            return all;
        }
        List<String> own = examination.ownHosts();
        int first =
                examination.body().isMarkup() && isReplyLine(examination.body().value(), all.get(0)) ? 1 : 0;
        return all.stream()
                .skip(first)
                .filter(link -> !own.contains(link.host()) && !isOwnMachine(link.host()))
                .toList();
    }

    /** Checks whether the host is the reader's own machine. */
    private static boolean isOwnMachine(String host) {
        boolean isLoopback = host.startsWith("127.") && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return isLoopback || host.equals("localhost") || host.endsWith(".localhost") || host.equals("[::1]");
    }

    /** Checks whether the first line consists of a few words and a link to a comment, and more lines follow. */
    private static boolean isReplyLine(String markup, LinkMention link) {
        int fragment = link.url().indexOf(FRAGMENT);
        int tag = markup.lastIndexOf('<', link.span().start());
        int close = markup.indexOf("</a>", link.span().end());
        if (fragment < 0
                || !isNumber(link.url(), fragment + FRAGMENT.length())
                || tag < 0
                || close < 0
                || close - tag > LONGEST_REPLY_LINE) {
            return false;
        }
        int end = lineEnd(markup, close + "</a>".length());
        String before = markup.substring(0, tag).replace("<p>", "").strip();
        String behind =
                end < 0 ? "" : markup.substring(close + "</a>".length(), end).strip();
        return end >= 0
                && before.indexOf('<') < 0
                && before.length() + behind.length() <= LONGEST_INTRODUCTION
                && (before.isEmpty() || behind.length() <= 1);
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    /** Returns where the line that starts at {@code from} ends, or -1 if it is the last one or too long. */
    private static int lineEnd(String markup, int from) {
        int limit = Math.min(markup.length(), from + LONGEST_INTRODUCTION);
        for (int i = from; i < limit; i++) {
            if (markup.charAt(i) == '\n' || markup.startsWith("</p>", i) || markup.startsWith("<br", i)) {
                return i;
            }
        }
        return -1;
    }
}
