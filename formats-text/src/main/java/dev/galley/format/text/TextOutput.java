package dev.galley.format.text;

import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;

/**
 * Builds a document of blocks from events: the beginnings and ends of lists and quotations, and the words of paragraphs. White
 * space in words is collapsed as in HTML. A block without words leaves no trace.
 */
abstract class TextOutput {
    private final BlockLines lines = new BlockLines();
    /** The words of the paragraph that is being written; line feeds are line breaks. */
    private final StringBuilder line = new StringBuilder();

    private boolean pendingSpace;
    /** Whether characters were replaced in a heading or cell. */
    private boolean replaced;
    /** Whether lists, quotations, headings and code are written as paragraphs. */
    private final boolean flat;
    /** The address against which relative addresses are resolved. */
    private final Optional<Url> base;

    TextOutput(boolean flat, Optional<Url> base) {
        this.flat = flat;
        this.base = base;
    }

    /** Returns the number of characters written so far, without the paragraph that has not ended. */
    final int length() {
        return lines.text().length();
    }

    /** Returns the document. */
    final String text() {
        return lines.text().toString();
    }

    /** Returns a part of the document. */
    final String text(int start, int end) {
        return lines.text().substring(start, end);
    }

    /** Returns a character of the document. */
    final char charAt(int index) {
        return lines.text().charAt(index);
    }

    /** Returns the address against which relative addresses are resolved. */
    final Optional<Url> base() {
        return base;
    }

    /** Returns whether every block is written as a paragraph of one line. */
    final boolean isFlat() {
        return flat;
    }

    /** Checks whether some characters that cannot be written were replaced by U+FFFD. */
    final boolean isReplaced() {
        return replaced || lines.isReplaced();
    }

    // Blocks

    /** Begins a quotation. */
    final void startQuote() {
        endParagraph();
        if (!flat) {
            lines.startQuote();
        }
    }

    /** Begins a list. */
    final void startList(boolean ordered) {
        endParagraph();
        if (!flat) {
            lines.startList(ordered);
        }
    }

    /** Begins an item of a list. */
    final void startItem() {
        endParagraph();
        if (!flat) {
            lines.startItem();
        }
    }

    /** Ends the innermost list, item or quotation. */
    final void endContainer() {
        endParagraph();
        if (!flat) {
            lines.end();
        }
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
            lines.write(block(line, flat ? 0 : headingLevel));
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
            lines.write(codeLines(code.replace("\r\n", "\n").replace('\r', '\n'), language));
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
            lines.write(tableLines(header, rows, columns));
        }
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

    /** Adds a link; only its words if the address is blank or would run a script. */
    final void link(Url address, String words) {
        Optional<Url> target = target(address, Optional.empty());
        target.ifPresent(this::startLink);
        text(words);
        if (target.isPresent()) {
            endLink();
        }
    }

    /**
     * Returns an address to write, made absolute if a base is known; empty if it is blank or would run a script.
     *
     * @param own the base of the text that contains the address
     */
    final Optional<Url> target(Url address, Optional<Url> own) {
        if (address.value().isBlank()) {
            return Optional.empty();
        }
        Url nearer = own.map(address::resolve).orElse(address);
        return Optional.of(base.map(nearer::resolve).orElse(nearer)).filter(url -> !url.isDangerous());
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
        replaced |= flattened.isReplaced();
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
