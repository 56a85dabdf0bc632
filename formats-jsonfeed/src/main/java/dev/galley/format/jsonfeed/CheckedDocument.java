package dev.galley.format.jsonfeed;

import dev.galley.format.ReadContext;
import dev.galley.format.spi.Rulebook;
import dev.galley.internal.SeenStrings;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.Locale;
import java.util.Optional;

/** The state of a document that is being checked, and the receiver of its findings. */
final class CheckedDocument {
    private static final Rulebook ENGLISH = Rulebook.load(CheckedDocument.class::getResourceAsStream);

    private final JsonCursor cursor;
    private final ReadContext context;
    private final Rulebook rules;
    private final SeenStrings ids = new SeenStrings();
    private boolean first;

    CheckedDocument(JsonCursor cursor, ReadContext context) {
        this.cursor = cursor;
        this.context = context;
        this.rules = rules(context.locale());
    }

    /** Returns the rules of JSON Feed documents, with messages in {@code locale}. */
    static Rulebook rules(Locale locale) {
        return ENGLISH.in(locale);
    }

    /** Reports a problem at {@code path}, at the cursor. */
    void report(String path, String code, Object... arguments) {
        report(path, cursor.location(), Optional.empty(), code, arguments);
    }

    /** Reports a problem that begins at {@code location}. */
    void reportAt(String path, Location location, String code, Object... arguments) {
        report(path, location, Optional.empty(), code, arguments);
    }

    /** Reports a problem with a value. */
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

    /** Remembers the id of an item. Returns false if another item has it. */
    boolean isNewId(String id) {
        return ids.add(id);
    }

    /** Sets the name of the version. */
    void version(String version, boolean first) {
        this.first = first;
        context.version(version);
    }

    /** Returns whether the part of the document read so far declares version 1.0. */
    boolean isFirstVersion() {
        return first;
    }

    /** Returns the address of the document. */
    Optional<Url> baseUrl() {
        return context.baseUrl();
    }
}
