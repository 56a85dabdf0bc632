package dev.galley.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a document, with the markers of the lists and quotations that contain them. Blocks are separated by blank lines,
 * items of a list are not. Two lists that follow each other get different markers, so that they stay two.
 */
final class BlockLines {
    /** Lists and quotations that are nested deeper are written on this level. It bounds the length of line beginnings. */
    private static final int MAX_DEPTH = 12;

    private final StringBuilder out = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    private boolean needsBlankLine;
    /** The number of open lists and quotations that are nested too deeply. */
    private int tooDeep;

    private boolean replaced;

    BlockLines() {
        containers.add(new Container(Kind.DOCUMENT, "", ""));
    }

    /** What contains blocks. */
    private enum Kind {
        DOCUMENT,
        QUOTE,
        LIST,
        ORDERED_LIST,
        ITEM
    }

    /** An open list, item or quotation. */
    private static final class Container {
        private final Kind kind;
        /** What the first line in the container begins with, and every other line. */
        private final String first;

        private final String rest;

        private boolean begun;
        private int items;
        /** Whether a list directly before this one has the first form of marker, so that this one needs the other. */
        private boolean alternate;
        /** The list that ended last, if nothing follows it yet. */
        private Optional<Container> lastList = Optional.empty();

        Container(Kind kind, String first, String rest) {
            this.kind = kind;
            this.first = first;
            this.rest = rest;
        }
    }

    /** Returns what has been written. */
    StringBuilder text() {
        return out;
    }

    /** Returns whether some characters that cannot be written were replaced by U+FFFD. */
    boolean isReplaced() {
        return replaced;
    }

    /** Begins a quotation. */
    void startQuote() {
        push(new Container(Kind.QUOTE, "> ", "> "));
    }

    /** Begins a list. */
    void startList(boolean ordered) {
        Container list = new Container(ordered ? Kind.ORDERED_LIST : Kind.LIST, "", "");
        list.alternate = innermost()
                .lastList
                .filter(last -> last.kind == list.kind && !last.alternate)
                .isPresent();
        push(list);
    }

    /** Begins an item of a list. */
    void startItem() {
        Container list = innermost();
        boolean inList = list.kind == Kind.LIST || list.kind == Kind.ORDERED_LIST;
        if (inList && list.items++ > 0) {
            needsBlankLine = false;
        }
        String marker = list.kind == Kind.ORDERED_LIST
                ? list.items + (list.alternate ? ") " : ". ")
                : list.alternate ? "* " : "- ";
        push(new Container(Kind.ITEM, marker, " ".repeat(marker.length())));
    }

    /** Ends the innermost list, item or quotation. */
    void end() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Container ended = containers.get(containers.size() - 1);
        if (ended.kind == Kind.ITEM && !ended.begun) {
            write(List.of(""));
        }
        containers.remove(containers.size() - 1);
        Container parent = containers.get(containers.size() - 1);
        boolean isList = ended.kind == Kind.LIST || ended.kind == Kind.ORDERED_LIST;
        if (isList && ended.items > 0) {
            parent.lastList = Optional.of(ended);
        }
    }

    private void push(Container container) {
        if (containers.size() > MAX_DEPTH) {
            tooDeep++;
        } else {
            containers.add(container);
        }
    }

    private Container innermost() {
        return containers.get(containers.size() - 1);
    }

    /** Writes the lines of a block, separated from the block before it. */
    void write(List<String> lines) {
        if (needsBlankLine) {
            writeBlankLine();
        }
        for (Container container : containers) {
            container.lastList = Optional.empty();
        }
        lines.forEach(this::writeLine);
        needsBlankLine = true;
    }

    private void writeLine(String words) {
        int start = out.length();
        for (Container container : containers) {
            out.append(container.begun ? container.rest : container.first);
            container.begun = true;
        }
        if (words.isEmpty()) {
            strip(start);
        }
        clean(words);
        out.append('\n');
    }

    /** Appends words, with U+FFFD for NUL and unpaired surrogates. */
    private void clean(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean low = i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
            if (Character.isHighSurrogate(c) && low) {
                out.append(c).append(words.charAt(++i));
            } else if (c == 0 || Character.isSurrogate(c)) {
                out.append('\uFFFD');
                replaced = true;
            } else {
                out.append(c);
            }
        }
    }

    private void writeBlankLine() {
        int start = out.length();
        for (Container container : containers) {
            if (!container.begun) {
                break;
            }
            out.append(container.rest);
        }
        strip(start);
        out.append('\n');
    }

    private void strip(int start) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
