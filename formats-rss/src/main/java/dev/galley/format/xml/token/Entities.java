package dev.galley.format.xml.token;

import dev.galley.format.LimitExceededException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The entities that the document's own DTD declares. Only text is kept: an entity that contains markup, refers to another
 * that is not declared before it, or is outside of the document counts as undeclared. The total length of what they
 * expand to is limited.
 */
final class Entities {
    /** The maximum number of declarations kept. */
    private static final int MAX_DECLARATIONS = 1_000;
    /** The maximum length of one entity in characters. */
    private static final int MAX_LENGTH = 10_000;
    /** The maximum number of characters that all references of a document expand to. */
    static final int MAX_EXPANSION = 1_000_000;

    private final Map<String, String> values = new HashMap<>();
    private int expanded;

    /** Reads the declarations of an internal subset. */
    void declare(String subset) {
        for (int at = subset.indexOf("<!ENTITY"); at >= 0; at = subset.indexOf("<!ENTITY", at + 1)) {
            declareAt(subset, at + "<!ENTITY".length());
        }
    }

    private void declareAt(String subset, int from) {
        int name = afterSpace(subset, from);
        if (name == from || values.size() >= MAX_DECLARATIONS) {
            return;
        }
        int end = name;
        while (end < subset.length() && subset.charAt(end) > ' ') {
            end++;
        }
        int quote = afterSpace(subset, end);
        if (quote >= subset.length()) {
            return;
        }
        char mark = subset.charAt(quote);
        int close = mark == '"' || mark == '\'' ? subset.indexOf(mark, quote + 1) : -1;
        if (close < 0) {
            return;
        }
        String value = text(Utf8.allowed(subset.substring(quote + 1, close)));
        if (value != null && value.length() <= MAX_LENGTH) {
            values.putIfAbsent(subset.substring(name, end), value);
        }
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /**
     * Returns the text that a value represents; null if it is more than text, or too long. Character references are replaced when
     * the entity is declared, and the others where it is used (XML 1.0 §4.4), so an ampersand is escaped twice.
     */
    private @Nullable String text(String value) {
        String declared = value.indexOf('%') >= 0 ? null : replaced(value, false);
        return declared == null || declared.indexOf('<') >= 0 ? null : replaced(declared, true);
    }

    /** Returns the value without character references, and without those to entities if {@code all}; null if one cannot be replaced. */
    private @Nullable String replaced(String value, boolean all) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            boolean isReference = value.charAt(at) == '&' && (all || value.startsWith("&#", at));
            if (!isReference) {
                text.append(value.charAt(at));
                continue;
            }
            int end = value.indexOf(';', at);
            String part = end < 0 ? null : reference(value.substring(at + 1, end));
            if (part == null || text.length() + part.length() > MAX_LENGTH) {
                return null;
            }
            text.append(part);
            at = end;
        }
        return text.toString();
    }

    private @Nullable String reference(String name) {
        String predefined = References.predefined(name);
        if (predefined != null) {
            return predefined;
        }
        if (!name.startsWith("#")) {
            return values.get(name);
        }
        boolean hexadecimal = name.startsWith("#x");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            return Utf8.isAllowed(code) ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns the text of the entity; null if it is not declared. */
    @Nullable
    String expand(String name) {
        String value = values.isEmpty() ? null : values.get(name);
        if (value != null) {
            expanded += value.length();
            if (expanded > MAX_EXPANSION) {
                throw new LimitExceededException("entityExpansion", MAX_EXPANSION, Optional.empty());
            }
        }
        return value;
    }
}
