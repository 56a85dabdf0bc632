package dev.galley.benchmarks.pages;

import java.util.List;

/**
 * What a library read from a page. What it does not read is empty.
 *
 * @param text the text of the article without headline and standfirst
 * @param title the headline
 * @param authors the names of the authors
 * @param published the date as ISO 8601, at least the day
 * @param standfirst the standfirst
 * @param headings the headings of the sections, in order
 * @param comments the text of each comment
 */
record Extraction(
        String text,
        String title,
        List<String> authors,
        String published,
        String standfirst,
        List<String> headings,
        List<String> comments) {
    static final Extraction NONE = new Extraction("", "", List.of(), "", "", List.of(), List.of());

    /** Returns an extraction of a library that reads only these three. */
    static Extraction of(String text, String title, List<String> authors) {
        return new Extraction(text, title, authors, "", "", List.of(), List.of());
    }
}
