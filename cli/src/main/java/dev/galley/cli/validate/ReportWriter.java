package dev.galley.cli.validate;

/** Writes a report on documents, one after the other. Not thread-safe. */
interface ReportWriter {
    /** Returns the text before the first document. */
    default String begin() {
        return "";
    }

    /** Returns the text for a document. */
    String document(CheckedDocument document);

    /** Returns the text after the last document. */
    default String end() {
        return "";
    }
}
