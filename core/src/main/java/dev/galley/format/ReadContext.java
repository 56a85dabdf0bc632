package dev.galley.format;

import dev.galley.internal.markup.AbsoluteAddresses;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The options for reading one document, and the receiver of its findings. Not thread-safe. */
public final class ReadContext {
    private final boolean strict;
    private final Limits limits;
    private final Optional<Url> baseUrl;
    private final Optional<Charset> charset;
    private final Locale locale;
    private final Consumer<Finding> findings;
    private Optional<CharsetDetector> charsetDetector = Optional.empty();
    private @Nullable String version;
    private boolean stopped;

    ReadContext(
            boolean strict,
            Limits limits,
            Optional<Url> baseUrl,
            Optional<Charset> charset,
            Locale locale,
            Consumer<Finding> findings) {
        this.strict = strict;
        this.limits = limits;
        this.baseUrl = baseUrl;
        this.charset = charset;
        this.locale = locale;
        this.findings = findings;
    }

    /**
     * Returns options for a document that is not a feed, such as a list of feeds. Its messages are in English.
     *
     * @param charset the charset given by the transport
     * @param findings receives the findings
     */
    public static ReadContext of(boolean strict, Limits limits, Optional<Charset> charset, Consumer<Finding> findings) {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(findings, "findings");
        return new ReadContext(strict, limits, Optional.empty(), charset, Locale.ROOT, findings);
    }

    /**
     * Opens a document that is not a feed: unpacks it if it is a gzip file (RFC 1952), and stops it at
     * {@link Limits#bytes} with a {@link LimitExceededException}.
     */
    public InputStream open(InputStream in) throws IOException {
        return new LimitedInputStream(UnpackedInputStream.of(Objects.requireNonNull(in, "in")), limits.bytes());
    }

    /** Returns whether reading stops at the first error. */
    public boolean strict() {
        return strict;
    }

    /** Returns the limits on the document's size and structure. */
    public Limits limits() {
        return limits;
    }

    /** Returns the address of the document, against which relative references are resolved. */
    public Optional<Url> baseUrl() {
        return baseUrl;
    }

    /**
     * Returns the text with the address of the document as its base, if it is markup that has relative addresses but no base; any
     * other text unchanged.
     */
    public Text located(Text text) {
        Objects.requireNonNull(text, "text");
        return baseUrl.isPresent()
                        && text.isMarkup()
                        && text.base().isEmpty()
                        && AbsoluteAddresses.hasRelative(text.value())
                ? text.withBase(baseUrl.get())
                : text;
    }

    /** Returns the charset given by the transport (the {@code charset} of a {@code Content-Type}). */
    public Optional<Charset> charset() {
        return charset;
    }

    /** Returns the detector for documents that name no charset and are not UTF-8. */
    public Optional<CharsetDetector> charsetDetector() {
        return charsetDetector;
    }

    /** Sets the detector. */
    void charsetDetector(Optional<CharsetDetector> detector) {
        charsetDetector = detector;
    }

    /** Returns the language of messages; {@link Locale#ROOT} for English, the fallback for every other language. */
    public Locale locale() {
        return locale;
    }

    /** Sets the name of format and version, such as {@code RSS 2.0}, as soon as it is known. */
    public void version(String version) {
        this.version = Objects.requireNonNull(version, "version");
    }

    /** Returns the name of format and version, once it has been set. */
    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /**
     * Reports the error at which reading stops before the end of the document; what was read before is kept.
     *
     * @throws MalformedFeedException in strict reading, if the finding is of severity {@link Severity#ERROR}
     */
    public void stop(Finding finding) {
        stopped = true;
        report(finding);
    }

    /** Returns whether reading has stopped before the end of the document. */
    boolean stopped() {
        return stopped;
    }

    /**
     * Reports something that was repaired without losing a value: as a warning, or in strict reading as the error that ends
     * it, whatever the severity of the finding.
     *
     * @throws MalformedFeedException in strict reading
     */
    public void repaired(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        report(finding.withSeverity(strict ? Severity.ERROR : Severity.WARNING));
    }

    /**
     * Reports a finding.
     *
     * @throws MalformedFeedException in strict reading, if the finding is of severity {@link Severity#ERROR}
     */
    public void report(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        if (strict && finding.severity() == Severity.ERROR) {
            throw new MalformedFeedException(finding);
        }
        findings.accept(finding);
    }
}
