package dev.galley.format.xml.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Translates codes of the W3C feed validator to Galley's, from {@code feedvalidator-codes.tsv}. A line holds the
 * validator's code, Galley's codes, and the reason if there are none. {@code !} precedes Galley's codes if the
 * validator's code confirms that something is valid; none of Galley's may then be reported.
 */
final class CodeTable {
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    /**
     * @param codes Galley's codes
     * @param fault whether the validator's code reports a fault; otherwise it confirms that there is none
     */
    record Meaning(List<String> codes, boolean fault) {}

    static CodeTable load() {
        CodeTable table = new CodeTable();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CodeTable.class.getResourceAsStream("feedvalidator-codes.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(table::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void take(String line) {
        String[] columns = line.split("\t", -1);
        boolean fault = !columns[1].startsWith("!");
        String codes = fault ? columns[1] : columns[1].substring(1);
        meanings.put(columns[0], new Meaning(codes.equals("-") ? List.of() : List.of(codes.split(" ", -1)), fault));
        reasons.put(columns[0], columns.length < 3 ? "" : columns[2]);
        if (codes.equals("-") && (columns.length < 3 || columns[2].isBlank())) {
            throw new IllegalStateException("No reason for leaving out " + columns[0]);
        }
    }

    /** Returns why there is no rule for the validator's code. */
    String reason(String code) {
        return reasons.getOrDefault(code, "");
    }

    boolean knows(String code) {
        return meanings.containsKey(code);
    }

    Meaning meaning(String code) {
        return meanings.getOrDefault(code, new Meaning(List.of(), true));
    }
}
