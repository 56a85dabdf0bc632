package dev.galley.format.jsonfeed;

import dev.galley.format.jsonfeed.token.JsonFault;
import dev.galley.format.jsonfeed.token.Repairs;
import dev.galley.format.spi.FaultTexts;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Locale;

/** Reports what is not well-formed JSON: as a repair where a document is read, as an error where it is checked. */
final class JsonFaults {
    static final FaultTexts TEXTS = FaultTexts.of(JsonFaults.class::getResourceAsStream);

    private JsonFaults() {}

    /** Returns the receiver of the faults of a document that is read. */
    static Repairs reading(JsonCursor cursor) {
        return (fault, value, lost, location) -> cursor.report(
                lost
                        ? finding("json.malformed", Severity.ERROR, fault, value, location)
                        : finding("json.repaired", Severity.WARNING, fault, value, location));
    }

    /** Returns the receiver of the faults of a document that is checked. */
    static Repairs checking(JsonCursor cursor, Locale locale) {
        return (fault, value, lost, location) -> cursor.report(TEXTS.translate(
                finding("json.malformed", Severity.ERROR, fault, value, location), fault.name(), locale));
    }

    private static Finding finding(String code, Severity severity, JsonFault fault, String value, Location location) {
        Finding finding = Finding.of(code, severity, "", fault.problem())
                .withHint(fault.hint())
                .withLocation(location);
        return value.isEmpty() ? finding : finding.withValue(value);
    }
}
