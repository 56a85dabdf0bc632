package dev.galley.cli.terminal;

import dev.galley.report.Finding;

/**
 * Findings of one code.
 *
 * @param document the name of the document that the first of them is about
 * @param first the first of them
 * @param count how many there are
 * @param documents in how many documents they are
 */
record FindingGroup(String document, Finding first, long count, long documents) {
    private static final String TRUNCATED = "findings.truncated";

    /** This group and that of another document. */
    FindingGroup and(FindingGroup other) {
        return new FindingGroup(document, first, count + other.count, documents + other.documents);
    }

    /** This group and one more finding of the same document. */
    FindingGroup andOneMore() {
        return new FindingGroup(document, first, count + 1, documents);
    }

    /** One line: the first of them, and how many more there are. */
    String line() {
        String separator = first.location().isPresent() ? ":" : ": ";
        String files = documents > 1 ? " in " + documents + " files" : "";
        String more = count > 1 ? " (the first of " + count + files + ")" : "";
        return Printable.line(document + separator + shown() + more);
    }

    /** The limit on findings is the reader's, and none of this command's options. */
    private Finding shown() {
        return first.code().equals(TRUNCATED) ? first.withHint("The other counts are without them") : first;
    }
}
