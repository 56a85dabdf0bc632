package dev.galley.moderation.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables with one prefix. */
final class Schema {
    private static final String USUAL_PREFIX = "galley_";
    private static final int MAX_PREFIX_LENGTH = 32;

    private final String prefix;

    /**
     * Creates the names.
     *
     * @throws IllegalArgumentException if the prefix is not safe as the beginning of a name
     */
    Schema(String prefix) {
        boolean isName = !prefix.isEmpty()
                && prefix.length() <= MAX_PREFIX_LENGTH
                && prefix.charAt(0) >= 'a'
                && prefix.charAt(0) <= 'z'
                && prefix.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
        if (!isName) {
            throw new IllegalArgumentException("A prefix must have at most " + MAX_PREFIX_LENGTH
                    + " characters a-z, 0-9 and _, and begin with a letter; it is \"" + prefix + "\"");
        }
        this.prefix = prefix;
    }

    static Schema usual() {
        return new Schema(USUAL_PREFIX);
    }

    String comments() {
        return prefix + "comment";
    }

    String authorRecords() {
        return prefix + "author_record";
    }

    String reports() {
        return prefix + "report";
    }

    /** Returns the complete script. */
    String script() {
        try (InputStream in = Schema.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(USUAL_PREFIX, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the statements of the script; semicolons occur only at their ends. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String statement : script().split(";", -1)) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }
}
