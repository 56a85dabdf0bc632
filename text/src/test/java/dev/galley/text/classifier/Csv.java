package dev.galley.text.classifier;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180) with quotes, doubled quotes and line breaks within quotes. */
final class Csv {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();

    private Csv(String text) {
        this.text = text;
    }

    static List<List<String>> rows(String text) {
        return new Csv(text).rows();
    }

    private List<List<String>> rows() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                value.append(c);
            } else if (c == ',') {
                endValue();
            } else if (c == '\n') {
                endRow();
            }
        }
        if (value.length() > 0 || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void endValue() {
        row.add(value.toString());
        value.setLength(0);
    }

    private void endRow() {
        endValue();
        rows.add(row);
        row = new ArrayList<>();
    }
}
