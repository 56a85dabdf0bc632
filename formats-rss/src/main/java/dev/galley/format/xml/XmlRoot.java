package dev.galley.format.xml;

import dev.galley.format.Head;

/** The name of the root element, found in the head of a document without parsing it. */
final class XmlRoot {
    private final String text;

    private XmlRoot(String text) {
        this.text = text;
    }

    /** Returns the local name of the root element; empty if the head is not XML or ends before it. */
    static String of(Head head) {
        return new XmlRoot(head.text()).localName();
    }

    private String localName() {
        int at = 0;
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0 || at + 1 >= text.length()) {
                return "";
            }
            if (text.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(at);
            } else {
                return nameAt(at + 1);
            }
        }
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
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
