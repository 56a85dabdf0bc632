package dev.galley.format.jsonfeed;

import dev.galley.format.jsonfeed.token.Repairs;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;

/** Reports errors of a document that is read. */
record ReportedRepairs(JsonCursor cursor) implements Repairs {
    @Override
    public void repaired(String message, Location location) {
        cursor.report(Finding.of("json.repaired", Severity.WARNING, "", message).withLocation(location));
    }

    @Override
    public void lost(String message, Location location) {
        cursor.report(Finding.of("json.malformed", Severity.ERROR, "", message).withLocation(location));
    }
}
