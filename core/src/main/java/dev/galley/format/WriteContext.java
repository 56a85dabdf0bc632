package dev.galley.format;

import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;

/** What a {@link FeedFormat} is told when it writes one document, and where it tells what it noticed. Not thread-safe. */
public final class WriteContext {
    private final String format;
    private final boolean indented;
    private final FindingCollector findings;

    WriteContext(String format, boolean indented, FindingCollector findings) {
        this.format = format;
        this.indented = indented;
        this.findings = findings;
    }

    /** Whether the document is laid out for people to read, with line breaks and indents. */
    public boolean indented() {
        return indented;
    }

    /** Tells that something was noticed. */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /**
     * Tells that a value has no home in the format and is not in the document. The code is {@code lost.} and the names
     * of the path, so {@code /articles/3/media/0/alt} becomes {@code lost.media.alt}.
     *
     * @param path the JSON pointer of what is lost
     * @param value what is lost, in short
     */
    public void lost(String path, String value) {
        String name = dotted(path);
        report(Finding.of("lost." + name, Severity.WARNING, path, "The format " + format + " has no place for " + name)
                .withValue(value));
    }

    /**
     * Tells that the format demands a value that the feed does not have, and that one was derived from others. The code
     * is {@code derived.} and the names of the path.
     *
     * @param path the JSON pointer of what was derived
     * @param value what was written
     * @param origin what it was made from, such as "the address of the page"
     */
    public void derived(String path, String value, String origin) {
        String name = dotted(path);
        report(Finding.of(
                        "derived." + name,
                        Severity.INFO,
                        path,
                        "The format " + format + " demands " + name + ": it was made from " + origin)
                .withValue(value));
    }

    /**
     * Tells that a value is in the document in a poorer form: its words or structure came through, its markup or types
     * did not. The code is {@code reduced.} and the names of the path.
     *
     * @param path the JSON pointer of the value
     * @param form what it was written as, such as "plain words" or "one piece of HTML"
     */
    public void reduced(String path, String form) {
        String name = dotted(path);
        report(Finding.of(
                "reduced." + name, Severity.INFO, path, "In the format " + format + ", " + name + " became " + form));
    }

    /**
     * Tells that the format demands a value that the feed does not have and that cannot be derived: the document is not
     * valid. The code is {@code missing.} and the names of the path.
     *
     * @param path the JSON pointer of what is missing
     */
    public void missing(String path) {
        String name = dotted(path);
        report(Finding.of(
                        "missing." + name,
                        Severity.ERROR,
                        path,
                        "The format " + format + " demands " + name + ", which the feed does not have")
                .withHint("Set it before writing"));
    }

    /** The names of a JSON pointer, without indexes and without the leading {@code articles}. */
    private static String dotted(String path) {
        StringBuilder name = new StringBuilder();
        for (String step : path.substring(1).split("/", -1)) {
            boolean index = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!index && !(name.isEmpty() && step.equals("articles"))) {
                name.append(name.isEmpty() ? "" : ".").append(step);
            }
        }
        return name.toString();
    }
}
