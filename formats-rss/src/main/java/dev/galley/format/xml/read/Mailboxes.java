package dev.galley.format.xml.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits text that names several people with their addresses. RFC 822 §6.1 has a comma between two mailboxes; feeds also have
 * a semicolon, a bar, a slash, an ampersand or "and". A comma is part of a name as well ("Brook, Ada"), so only an address ends the text about a person.
 */
final class Mailboxes {
    /** What can be between two mailboxes. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;|]|\\s(?:and|[&/])(?=\\s)");

    /** A part of the text between two separators. */
    private record Part(int start, int end, boolean isAddress, boolean hasAddress) {}

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    private Mailboxes(String text) {
        this.text = text;
    }

    /** Returns the text about each person; the whole text if it is about one, or if its brackets are unbalanced. */
    static List<String> of(String text) {
        if (text.indexOf('@') < 0) {
            return List.of(text);
        }
        Mailboxes mailboxes = new Mailboxes(text);
        List<String> groups = mailboxes.split() ? mailboxes.groups() : List.of();
        return groups.size() > 1 ? groups : List.of(text);
    }

    /** Finds the parts; returns false if brackets or quotation marks are unbalanced. */
    private boolean split() {
        var separator = SEPARATOR.matcher(text);
        int start = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || c == '>') {
                depth--;
            } else if (depth == 0 && separator.region(i, text.length()).lookingAt()) {
                add(start, i);
                start = separator.end();
                i = start - 1;
            }
            if (depth < 0) {
                return false;
            }
        }
        add(start, text.length());
        return depth == 0 && !quoted;
    }

    private void add(int start, int end) {
        String part = text.substring(start, end).strip();
        if (!part.isEmpty()) {
            boolean address = PersonText.isAddress(part);
            parts.add(new Part(start, end, address, address || PersonText.bracketed(part) != null));
        }
    }

    /**
     * Puts the parts about one person together. An address is the last of them, as in "Brook, Ada &lt;ada@h.example&gt;", unless
     * addresses come first, as in "ada@h.example, Ada Brook".
     */
    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        boolean addressFirst = !parts.isEmpty()
                && parts.get(0).isAddress()
                && !parts.get(parts.size() - 1).hasAddress();
        int first = 0;
        for (int i = 1; i < parts.size(); i++) {
            boolean begins = addressFirst ? parts.get(i).hasAddress() : isComplete(first, i - 1);
            if (begins) {
                groups.add(between(first, i - 1));
                first = i;
            }
        }
        groups.add(between(first, parts.size() - 1));
        return groups;
    }

    /** Checks whether another person begins behind the part: a lone name at the end belongs to a lone address before it. */
    private boolean isComplete(int first, int index) {
        Part part = parts.get(index);
        boolean awaitsName = index == first
                && part.isAddress()
                && !parts.get(index + 1).hasAddress()
                && !parts.get(parts.size() - 1).hasAddress();
        return part.hasAddress() && !awaitsName;
    }

    private String between(int first, int last) {
        return text.substring(parts.get(first).start(), parts.get(last).end()).strip();
    }
}
