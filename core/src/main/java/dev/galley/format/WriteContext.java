package dev.galley.format;

import dev.galley.internal.JsonPointer;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The options for writing one document, and the receiver of its findings. Not thread-safe. */
public final class WriteContext {
    private final String format;
    private final boolean indented;
    private final Consumer<Finding> findings;
    private final Clock clock;
    private final Optional<Url> self;
    private final boolean ownForm;
    /** Whether the document carries the originals of what is written now, so that nothing is lost. */
    private boolean carries;

    WriteContext(String format, boolean indented, FindingCollector findings) {
        this(format, indented, findings::add, Clock.systemUTC(), Optional.empty(), true);
    }

    /**
     * Creates a context.
     *
     * @param ownForm whether the feed comes from the same format, so that its {@code self} links are kept
     */
    WriteContext(
            String format,
            boolean indented,
            Consumer<Finding> findings,
            Clock clock,
            Optional<Url> self,
            boolean ownForm) {
        this.format = format;
        this.indented = indented;
        this.findings = findings;
        this.clock = clock;
        this.self = self;
        this.ownForm = ownForm;
    }

    /** Returns whether to write line breaks and indentation. */
    public boolean indented() {
        return indented;
    }

    /** Returns the clock for dates that the format requires and that nothing in the feed gives. */
    public Clock clock() {
        return clock;
    }

    /** Returns the address of the document itself, if {@link FeedWriter#withSelf} has set it. */
    public Optional<Url> self() {
        return self;
    }

    /** Returns whether the feed comes from a document in the {@linkplain FeedFormat#isOwnForm own form} of the format, or from no document. */
    public boolean isOwnForm() {
        return ownForm;
    }

    /**
     * Checks whether the {@code self} links of the feed are written. They are not if {@link #self()} replaces them, or if
     * they are addresses of a document in another format.
     */
    public boolean keepsSelf() {
        return ownForm && self.isEmpty();
    }

    /** Returns a copy whose findings are not kept. */
    WriteContext silent() {
        return new WriteContext(format, indented, finding -> {}, clock, self, ownForm);
    }

    /**
     * Returns a copy that passes its findings to {@code receiver}, which decides whether to report them here.
     *
     * @param receiver receives each finding
     */
    public WriteContext reportingTo(Consumer<Finding> receiver) {
        Objects.requireNonNull(receiver, "receiver");
        return new WriteContext(format, indented, receiver, clock, self, ownForm);
    }

    /** Sets whether losses and reductions are not reported from here on, because the document carries the originals. */
    void carries(boolean originals) {
        carries = originals;
    }

    /** Reports a finding. */
    public void report(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (!carries || !(finding.isLoss() || finding.code().startsWith("reduced."))) {
            findings.accept(finding);
        }
    }

    /**
     * Reports a value that the format cannot represent and that was not written. The code is {@code lost.} followed by the
     * names in the path: for {@code /articles/3/media/0/alt} it is {@code lost.media.alt}.
     *
     * @param path the JSON pointer of the value
     * @param value the value; the finding keeps its beginning
     */
    public void lost(String path, String value) {
        lost(path, value, "");
    }

    /**
     * Reports a lost value like {@link #lost(String, String)}.
     *
     * @param elements what other formats write the value in, such as "elements of georss", for the message; empty for nothing
     */
    public void lost(String path, String value, String elements) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(elements, "elements");
        String name = dotted(path);
        report(Finding.of(
                        "lost." + name,
                        Severity.WARNING,
                        path,
                        format + " cannot represent \"" + name + "\""
                                + (elements.isEmpty() ? "" : " (" + elements + ")") + "; the value was not written")
                .withValue(value));
    }

    /**
     * Reports a value that the format requires, that the feed does not have and that was derived from others. The code is
     * {@code derived.} followed by the names in the path.
     *
     * @param path the JSON pointer of the value
     * @param value the value written
     * @param origin the source of the value, such as "the address of the page"
     */
    public void derived(String path, String value, String origin) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
        String name = dotted(path);
        report(Finding.of(
                        "derived." + name,
                        Severity.INFO,
                        path,
                        format + " requires \"" + name + "\"; it was derived from " + origin)
                .withValue(value));
    }

    /**
     * Reports a value that was written in a simpler form: its text or structure was kept, its markup or types were not. The
     * code is {@code reduced.} followed by the names in the path.
     *
     * @param path the JSON pointer of the value
     * @param form the form in which it was written, such as "plain text" or "one fragment of HTML"
     */
    public void reduced(String path, String form) {
        Objects.requireNonNull(form, "form");
        String name = dotted(path);
        report(Finding.of(
                "reduced." + name,
                Severity.INFO,
                path,
                format + " cannot represent \"" + name + "\" in full; it was written as " + form));
    }

    /**
     * Reports a value that the format requires, that the feed does not have and that cannot be derived, so that the document
     * is invalid. The code is {@code missing.} followed by the names in the path.
     *
     * @param path the JSON pointer of the value
     */
    public void missing(String path) {
        missing(path, dotted(path));
    }

    /**
     * Reports a missing value like {@link #missing(String)}, under the name by which the builder sets it.
     *
     * @param path the JSON pointer of the value, such as {@code /links}
     * @param property the name for the message, such as {@code url}
     */
    public void missing(String path, String property) {
        Objects.requireNonNull(property, "property");
        report(Finding.of(
                        "missing." + dotted(path),
                        Severity.ERROR,
                        path,
                        format + " requires \"" + property + "\", which the feed does not have")
                .withHint("Set \"" + property + "\" before writing"));
    }

    /**
     * Returns the names in a JSON pointer, without indexes and without the leading {@code articles}; {@code feed} for the
     * whole feed, {@code articles} for a whole article.
     */
    private static String dotted(String path) {
        Objects.requireNonNull(path, "path");
        if (path.isEmpty()) {
            return "feed";
        }
        StringBuilder name = new StringBuilder();
        for (String step : path.substring(1).split("/", -1)) {
            boolean index = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!index && !(name.isEmpty() && step.equals("articles"))) {
                name.append(name.isEmpty() ? "" : ".").append(JsonPointer.unescaped(step));
            }
        }
        return name.isEmpty() ? "articles" : name.toString();
    }
}
