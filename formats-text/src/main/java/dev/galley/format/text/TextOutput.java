package dev.galley.format.text;

import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Builds a document of blocks from events: the beginnings and ends of lists and quotations, and the words of paragraphs. White
 * space in words is collapsed as in HTML. A block without words leaves no trace.
 */
abstract class TextOutput {
    /** Lists and quotations that are nested deeper are written on this level. It bounds the length of line beginnings. */
    private static final int MAX_DEPTH = 12;

    private final StringBuilder out = new StringBuilder();
    private final List<Container> containers = new ArrayList<>();
    /** The words of the paragraph that is being written; line feeds are line breaks. */
    private final StringBuilder line = new StringBuilder();

    private boolean pendingSpace;
    private boolean needsBlankLine;
    /** The number of open lists and quotations that are nested too deeply. */
    private int tooDeep;
    /** Whether lists, quotations, headings and code are written as paragraphs. */
    private final boolean flat;

    private boolean replaced;

    TextOutput(boolean flat) {
        this.flat = flat;
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

    /** Returns the number of characters written so far, without the paragraph that has not ended. */
    final int length() {
        return out.length();
    }

    /** Returns the document. */
    final String text() {
        return out.toString();
    }

    /** Checks whether every block is written as a paragraph of one line. */
    final boolean isFlat() {
        return flat;
    }

    /** Checks whether some characters that cannot be written were replaced by U+FFFD. */
    final boolean isReplaced() {
        return replaced;
    }

    /** Returns a part of the document. */
    final String text(int start, int end) {
        return out.substring(start, end);
    }

    /** Returns a character of the document. */
    final char charAt(int index) {
        return out.charAt(index);
    }

    // Blocks

    /** Begins a quotation. */
    final void startQuote() {
        endParagraph();
        if (flat) {
            return;
        }
        push(new Container(Kind.QUOTE, "> ", "> "));
    }

    /** Ends the innermost list, item or quotation. */
    final void endContainer() {
        endParagraph();
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!flat) {
            pop();
        }
    }

    private void pop() {
        Container ended = containers.get(containers.size() - 1);
        if (ended.kind == Kind.ITEM && !ended.begun) {
            writeLine("");
        }
        containers.remove(containers.size() - 1);
        Container parent = containers.get(containers.size() - 1);
        boolean isList = ended.kind == Kind.LIST || ended.kind == Kind.ORDERED_LIST;
        if (isList && ended.items > 0) {
            parent.lastList = Optional.of(ended);
        }
    }

    /** Begins a list. */
    final void startList(boolean ordered) {
        endParagraph();
        if (flat) {
            return;
        }
        Container list = new Container(ordered ? Kind.ORDERED_LIST : Kind.LIST, "", "");
        list.alternate = innermost()
                .lastList
                .filter(last -> last.kind == list.kind && !last.alternate)
                .isPresent();
        push(list);
    }

    /** Begins an item of a list. */
    final void startItem() {
        endParagraph();
        if (flat) {
            return;
        }
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

    /** Ends the current paragraph, if there is one. */
    final void endParagraph() {
        finish(0);
    }

    /** Ends the current paragraph as a heading. */
    final void endHeading(int level) {
        finish(Math.max(1, Math.min(6, level)));
    }

    private void finish(int headingLevel) {
        endInline();
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\n') {
            end--;
        }
        line.setLength(end);
        pendingSpace = false;
        if (end > 0) {
            write(block(line, flat ? 0 : headingLevel));
            line.setLength(0);
        }
    }

    /** Writes preformatted text. */
    final void code(String code, String language) {
        endParagraph();
        if (flat) {
            codeSpan(code);
            endParagraph();
        } else if (!code.isBlank()) {
            write(codeLines(code.replace("\r\n", "\n").replace('\r', '\n'), language));
        }
    }

    /** Writes the rows of a table; cells were made by {@link #cell}. */
    final void table(List<String> header, List<List<String>> rows) {
        endParagraph();
        int columns = header.size();
        int words = 0;
        for (String cell : header) {
            words += cell.length();
        }
        for (List<String> row : rows) {
            columns = Math.max(columns, row.size());
            for (String cell : row) {
                words += cell.length();
            }
        }
        if (words > 0) {
            write(tableLines(header, rows, columns));
        }
    }

    /** Writes the lines of a block, separated from the block before it. */
    final void write(List<String> lines) {
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

    // Words

    /** Adds words to the current paragraph. */
    final void text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                pendingSpace = true;
            } else {
                flushSpace();
                append(line, words, i);
            }
        }
    }

    /** Checks for white space that HTML and CommonMark collapse or treat as the end of a line. */
    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Writes the white space before what follows. */
    final void flushSpace() {
        if (pendingSpace && !line.isEmpty() && line.charAt(line.length() - 1) != '\n') {
            line.append(' ');
        }
        pendingSpace = false;
    }

    /** Adds a line break; two of them end the paragraph. */
    final void lineBreak() {
        pendingSpace = false;
        if (line.isEmpty()) {
            return;
        }
        if (line.charAt(line.length() - 1) == '\n') {
            endParagraph();
        } else {
            line.append('\n');
        }
    }

    /** Returns the paragraph that is being written. */
    final StringBuilder line() {
        return line;
    }

    /** Adds the text of a block, with its markup; blocks in the markup become blocks. */
    final void add(Text text) {
        if (text.isMarkup()) {
            HtmlContent.write(text, this);
        } else {
            text(text.value());
        }
    }

    /** Returns text as a cell of a table: words without blocks and line breaks. */
    final String cell(Text text) {
        return flattened(text, true);
    }

    /** Writes a heading of a level from 1 to 6. */
    final void heading(Text text, int level, Optional<String> anchor) {
        String words = flattened(text, false);
        if (!words.isEmpty()) {
            anchor.ifPresent(this::anchor);
            line.append(words);
            endHeading(level);
        }
    }

    private String flattened(Text text, boolean cell) {
        TextOutput flattened = flat(cell);
        flattened.add(text);
        flattened.endParagraph();
        return flattened.text().replace('\n', ' ').strip();
    }

    // What depends on the format

    /** Returns an empty output of the same format that writes every block as a paragraph of one line. */
    abstract TextOutput flat(boolean cell);

    /** Appends the character at {@code index} of {@code words}. */
    abstract void append(StringBuilder line, String words, int index);

    /** Returns the lines of a paragraph, or of a heading of a level from 1. */
    abstract List<String> block(StringBuilder words, int headingLevel);

    abstract List<String> codeLines(String code, String language);

    abstract List<String> tableLines(List<String> header, List<List<String>> rows, int columns);

    /** Begins emphasis: {@code *} or {@code **}. */
    abstract void startEmphasis(String marker);

    abstract void endEmphasis();

    abstract void startLink(Url address);

    abstract void endLink();

    /** Ends emphasis before the end of a paragraph, and interrupts a link. */
    abstract void endInline();

    abstract void codeSpan(String code);

    abstract void image(Optional<Url> address, String alt);

    /** Adds the marker of a place that links can refer to. */
    abstract void anchor(String id);
}
