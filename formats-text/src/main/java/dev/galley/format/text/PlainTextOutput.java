package dev.galley.format.text;

import dev.galley.model.Url;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes plain text: paragraphs between blank lines, lists with markers, quotations behind {@code >}. */
final class PlainTextOutput extends TextOutput {
    PlainTextOutput(Optional<Url> base) {
        this(false, base);
    }

    private PlainTextOutput(boolean flat, Optional<Url> base) {
        super(flat, base);
    }

    @Override
    TextOutput flat(boolean cell) {
        return new PlainTextOutput(true, base());
    }

    @Override
    void append(StringBuilder line, String words, int index) {
        line.append(words.charAt(index));
    }

    @Override
    List<String> block(StringBuilder words, int headingLevel) {
        String block = words.toString();
        return isFlat() || headingLevel > 0 ? List.of(block.replace('\n', ' ')) : Arrays.asList(block.split("\n", -1));
    }

    @Override
    List<String> codeLines(String code, String language) {
        return code.stripTrailing().lines().map(line -> "    " + line).toList();
    }

    @Override
    List<String> tableLines(List<String> header, List<List<String>> rows, int columns) {
        return Stream.concat(Stream.of(header), rows.stream())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .map(row -> String.join(" | ", row))
                .toList();
    }

    @Override
    void startEmphasis(String marker) {}

    @Override
    void endEmphasis() {}

    @Override
    void startLink(Url address) {}

    @Override
    void endLink() {}

    @Override
    void endInline() {}

    @Override
    void codeSpan(String code) {
        text(code);
    }

    @Override
    void image(Optional<Url> address, String alt) {
        text(alt);
    }

    @Override
    void anchor(String id) {}
}
