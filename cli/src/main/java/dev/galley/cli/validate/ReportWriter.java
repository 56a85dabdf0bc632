package dev.galley.cli.validate;

/** Writes what was found in documents, one after the other. Not thread-safe. */
interface ReportWriter {
    /** What stands before the first document. */
    default String begin() {
        return "";
    }

    /** What is said of a document. */
    String document(CheckedDocument document);

    /** What stands behind the last document. */
    default String end() {
        return "";
    }
}
