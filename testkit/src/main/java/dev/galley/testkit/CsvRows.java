package dev.galley.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a CSV file (RFC 4180) whose first row names the columns. */
public final class CsvRows {
    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    /** Returns the rows of a file by the names of their columns. */
    public static List<Map<String, String>> read(Path file) {
        try {
            return new CsvRows(Files.readString(file)).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> rows() {
        List<String> names = row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> values = row();
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                row.put(names.get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> values = new ArrayList<>();
        boolean goesOn = true;
        while (goesOn) {
            values.add(value());
            goesOn = at < text.length() && text.charAt(at) == ',';
            at += at < text.length() && text.charAt(at) == '\r' ? 2 : 1;
        }
        return values;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        boolean isQuoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                boolean isDoubled = isQuoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (isDoubled) {
                    value.append(c);
                    at++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (!isQuoted && (c == ',' || c == '\n' || c == '\r')) {
                break;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
