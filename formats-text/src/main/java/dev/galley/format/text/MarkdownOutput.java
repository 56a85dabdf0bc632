package dev.galley.format.text;

import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes CommonMark with pipe tables (GitHub Flavored Markdown). Every character that has a meaning in its place is escaped.
 *
 * <p>A link or emphasis is written when it ends: its marker is inserted where it began. Emphasis is left out where its
 * delimiters would not be recognised (CommonMark 0.31 §6.2), such as around punctuation.
 */
final class MarkdownOutput extends TextOutput {
    private static final int NONE = -1;

    /** Whether the output becomes a cell of a table, in which a bar ends the cell even in code. */
    private final boolean cell;

    private int emphasisStart = NONE;
    private String marker = "";
    /** The number of open elements of emphasis; only the outermost is written. */
    private int emphases;

    private int linkStart = NONE;
    private Optional<Url> address = Optional.empty();
    /** The number of open links; only the outermost is written. */
    private int links;

    MarkdownOutput(Optional<Url> base) {
        this(false, false, base);
    }

    private MarkdownOutput(boolean flat, boolean cell, Optional<Url> base) {
        super(flat, base);
        this.cell = cell;
    }

    @Override
    TextOutput flat(boolean cell) {
        return new MarkdownOutput(true, cell, base());
    }

    @Override
    void append(StringBuilder line, String words, int index) {
        MarkdownEscape.append(line, words, index);
    }

    @Override
    List<String> block(StringBuilder words, int headingLevel) {
        if (headingLevel > 0) {
            String line = words.toString().replace('\n', ' ');
            return List.of("#".repeat(headingLevel) + " " + MarkdownEscape.heading(line));
        }
        if (isFlat()) {
            return List.of(words.toString().replace('\n', ' '));
        }
        String[] lines = words.toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = MarkdownEscape.lineStart(lines[i]) + (i < lines.length - 1 ? "\\" : "");
        }
        return Arrays.asList(lines);
    }

    @Override
    List<String> codeLines(String code, String language) {
        String fence = MarkdownEscape.fence(code, 3);
        List<String> lines = new ArrayList<>();
        lines.add(fence + (isInfo(language) ? language : ""));
        lines.addAll(
                Arrays.asList((code.endsWith("\n") ? code.substring(0, code.length() - 1) : code).split("\n", -1)));
        lines.add(fence);
        return lines;
    }

    /** Checks whether a programming language can be an info string without escapes. */
    private static boolean isInfo(String language) {
        for (int i = 0; i < language.length(); i++) {
            char c = language.charAt(i);
            if (c <= ' ' || c == '`' || c == '\\' || c == '&' || c == 0x7F) {
                return false;
            }
        }
        return true;
    }

    @Override
    List<String> tableLines(List<String> header, List<List<String>> rows, int columns) {
        // A row may have fewer cells than the header; filling up each would multiply the table by its longest row.
        List<String> lines = new ArrayList<>();
        lines.add(row(header, columns));
        lines.add("|" + " --- |".repeat(columns));
        rows.forEach(row -> lines.add(row(row, Math.max(1, row.size()))));
        return lines;
    }

    private static String row(List<String> cells, int columns) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            row.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
        return row.toString();
    }

    @Override
    void startEmphasis(String marker) {
        if (emphases++ == 0) {
            flushSpace();
            emphasisStart = line().length();
            this.marker = marker;
        }
    }

    @Override
    void endEmphasis() {
        if (--emphases == 0) {
            closeEmphasis();
        }
    }

    private void closeEmphasis() {
        StringBuilder line = line();
        int start = emphasisStart;
        emphasisStart = NONE;
        boolean recognised = start >= 0
                && start < line.length()
                && Character.isLetterOrDigit(line.charAt(start))
                && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                && (start == 0 || line.charAt(start - 1) != '*');
        if (recognised) {
            line.insert(start, marker).append(marker);
        }
    }

    @Override
    void startLink(Url address) {
        if (links++ == 0) {
            flushSpace();
            linkStart = line().length();
            this.address = Optional.of(address);
        }
    }

    @Override
    void endLink() {
        if (--links == 0) {
            closeLink();
            linkStart = NONE;
        }
    }

    private void closeLink() {
        StringBuilder line = line();
        if (linkStart < 0 || linkStart >= line.length()) {
            return;
        }
        if (linkStart > 0 && line.charAt(linkStart - 1) == '!') {
            line.insert(linkStart - 1, '\\');
            linkStart++;
        }
        line.insert(linkStart, '[');
        line.append("](<")
                .append(MarkdownEscape.address(address.orElseThrow().value()))
                .append(">)");
    }

    @Override
    void endInline() {
        if (linkStart >= emphasisStart) {
            closeLink();
            closeEmphasis();
        } else {
            closeEmphasis();
            closeLink();
        }
        linkStart = links > 0 ? 0 : NONE;
    }

    @Override
    void codeSpan(String code) {
        StringBuilder words = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!isSpace(c)) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        String span = words.toString().stripTrailing();
        if (span.isEmpty()) {
            text(" ");
            return;
        }
        flushSpace();
        String fence = MarkdownEscape.fence(span, 1);
        String padding = span.startsWith("`") || span.endsWith("`") ? " " : "";
        line().append(fence).append(padding);
        line().append(cell ? span.replace("|", "\\|") : span);
        line().append(padding).append(fence);
    }

    @Override
    void image(Optional<Url> address, String alt) {
        if (address.isEmpty()) {
            text(alt);
            return;
        }
        flushSpace();
        line().append("![");
        int start = line().length();
        text(alt.strip());
        if (line().length() > start && line().charAt(start) == ' ') {
            line().deleteCharAt(start);
        }
        line().append("](<")
                .append(MarkdownEscape.address(address.get().value()))
                .append(">)");
    }

    @Override
    void anchor(String id) {
        flushSpace();
        line().append("<a id=\"").append(id).append("\"></a>");
    }
}
