package dev.galley.cli.terminal;

import dev.galley.report.Finding;

/**
 * All findings with the same code.
 *
 * @param document the name of the document with the first finding
 * @param first the first finding
 * @param count the number of findings
 * @param documents the number of documents they are in
 */
record FindingGroup(String document, Finding first, long count, long documents) {
    /** Returns this group together with the group of another document. */
    FindingGroup and(FindingGroup other) {
        return new FindingGroup(document, first, count + other.count, documents + other.documents);
    }

    /** Returns this group with one more finding of the same document. */
    FindingGroup andOneMore() {
        return new FindingGroup(document, first, count + 1, documents);
    }

    /** Returns one line with the first finding and the number of all. */
    String line() {
        String separator = first.location().isPresent() ? ":" : ": ";
        String files = documents > 1 ? " in " + documents + " files" : "";
        String more = count > 1 ? " (first of " + count + files + ")" : "";
        return Printable.line(document + separator + shown() + more);
    }

    /** Replaces a hint that suggests raising a limit, since the command has no option for it. */
    private Finding shown() {
        return first.code().equals(Finding.TRUNCATED) ? first.withHint("The other counts do not include them") : first;
    }
}
