package dev.galley.format;

import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a {@link FeedFormat} is told when it reads one document, and where it tells what it noticed. Not thread-safe. */
public final class ReadContext {
    private final boolean strict;
    private final Limits limits;
    private final Optional<Url> baseUrl;
    private final Optional<Charset> charset;
    private final Locale locale;
    private final Consumer<Finding> findings;
    private @Nullable String version;

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

    /** Whether reading ends at the first error. */
    public boolean strict() {
        return strict;
    }

    /** What may be taken from the document before reading stops. */
    public Limits limits() {
        return limits;
    }

    /** Where the document came from, to resolve relative references against. */
    public Optional<Url> baseUrl() {
        return baseUrl;
    }

    /** The charset that the transport named (the {@code charset} of a {@code Content-Type}). */
    public Optional<Charset> charset() {
        return charset;
    }

    /** The language in which findings are wished; {@link Locale#ROOT} for English, which stands in for any other. */
    public Locale locale() {
        return locale;
    }

    /** Tells format and version as people name them, such as {@code RSS 2.0}, as soon as they are known. */
    public void version(String version) {
        this.version = version;
    }

    /** Format and version of the document, once they were told. */
    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /**
     * Tells that something was noticed.
     *
     * @throws MalformedFeedException in strict reading, for a finding of severity {@link Severity#ERROR}
     */
    public void report(Finding finding) {
        if (strict && finding.severity() == Severity.ERROR) {
            throw new MalformedFeedException(finding);
        }
        findings.accept(finding);
    }
}
