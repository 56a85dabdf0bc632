package dev.galley.format.jsonfeed;

import dev.galley.format.ReadContext;
import dev.galley.format.spi.Rulebook;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is known of a document while it is checked, and where its findings go. */
final class CheckedDocument {
    /** More ids are not remembered: the memory must not grow with the document. */
    private static final int MAX_IDS = 100_000;

    private static final Rulebook ENGLISH = Rulebook.load(CheckedDocument.class::getResourceAsStream);

    private final JsonCursor cursor;
    private final ReadContext context;
    private final Rulebook rules;
    private final Set<String> ids = new HashSet<>();
    private boolean first;

    CheckedDocument(JsonCursor cursor, ReadContext context) {
        this.cursor = cursor;
        this.context = context;
        this.rules = rules(context.locale());
    }

    /** The rules of JSON Feed documents, in a language. */
    static Rulebook rules(Locale locale) {
        return ENGLISH.in(locale);
    }

    /** Tells that something is wrong at {@code path}, where the cursor is. */
    void report(String path, String code, Object... arguments) {
        report(path, cursor.location(), Optional.empty(), code, arguments);
    }

    /** Tells that something is wrong with what begins at {@code location}. */
    void reportAt(String path, Location location, String code, Object... arguments) {
        report(path, location, Optional.empty(), code, arguments);
    }

    /** Tells that something is wrong with a value. */
    void reportValue(String path, Location location, String value, String code, Object... arguments) {
        report(path, location, Optional.of(value), code, arguments);
    }

    private void report(String path, Location location, Optional<String> value, String code, Object... arguments) {
        Finding finding = rules.finding(code, arguments);
        context.report(new Finding(
                finding.code(),
                finding.severity(),
                path,
                Optional.of(location),
                value,
                finding.message(),
                finding.hint()));
    }

    /** Remembers the id of an item; false where another has it. */
    boolean isNewId(String id) {
        return ids.size() >= MAX_IDS || ids.add(id);
    }

    /** Tells the version as people name it. */
    void version(String version, boolean first) {
        this.first = first;
        context.version(version);
    }

    /** Whether the document says that it is of version 1.0, as far as it has been read. */
    boolean isFirstVersion() {
        return first;
    }

    /** Where the document came from. */
    Optional<Url> baseUrl() {
        return context.baseUrl();
    }
}
