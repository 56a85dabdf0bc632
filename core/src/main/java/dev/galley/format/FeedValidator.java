package dev.galley.format;

import dev.galley.model.Url;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks feed documents against the specification of their format, which is recognised by content. Documents are
 * streamed: memory does not grow with their size. Immutable and thread-safe.
 *
 * <pre>{@code
 * FeedValidator validator = FeedValidator.builder()
 *         .severity("element.unknown", Severity.INFO)
 *         .locale(Locale.GERMAN)
 *         .build();
 * DocumentReport report = validator.validate(Path.of("feed.xml"));
 * }</pre>
 */
public final class FeedValidator {
    private static final FeedValidator STANDARD = builder().build();

    private final List<FeedFormat> formats;
    private final Limits limits;
    private final Optional<Url> baseUrl;
    private final Optional<Charset> charset;
    private final Locale locale;
    private final Map<String, Severity> severities;

    private FeedValidator(Builder builder) {
        formats = Formats.withInstalled(builder.formats);
        limits = builder.limits;
        baseUrl = Optional.ofNullable(builder.baseUrl);
        charset = Optional.ofNullable(builder.charset);
        locale = builder.locale;
        severities = Map.copyOf(builder.severities);
    }

    /** Returns the validator with every installed format and default limits. */
    public static FeedValidator standard() {
        return STANDARD;
    }

    /** Returns a builder for a validator with default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a document and closes it. If checking cannot continue, or a limit is exceeded, a finding of severity
     * {@link Severity#ERROR} says so.
     *
     * @throws UnknownFormatException if it is not a feed in a known format
     */
    public DocumentReport validate(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        FindingCollector findings = new FindingCollector(limits.findings());
        try (in) {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.validating(formats, Head.peek(buffered, charset));
            ReadContext context = context(findings::add);
            try {
                format.validate(new LimitedInputStream(buffered, limits.bytes()), context);
            } catch (MalformedFeedException | LimitExceededException e) {
                findings.add(e.finding());
            }
            ValidationReport report = new ValidationReport(inDocumentOrder(findings.findings()));
            return new DocumentReport(format.name(), context.version(), report);
        }
    }

    /**
     * Sorts findings by location, those without one last. A missing child is reported at its parent, and only when the
     * parent ends.
     */
    private static List<Finding> inDocumentOrder(List<Finding> findings) {
        Location last = new Location(Integer.MAX_VALUE, Integer.MAX_VALUE);
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.location().orElse(last)))
                .toList();
    }

    /** Checks a file; see {@link #validate(InputStream)}. */
    public DocumentReport validate(Path file) throws IOException {
        return validate(Files.newInputStream(Objects.requireNonNull(file, "file")));
    }

    /**
     * Checks whether a document has no errors. Stops at the first error, and closes the document.
     *
     * @return whether the document has no errors; false also if the document is not a feed in a known format or exceeds a limit
     */
    public boolean isValid(InputStream in) throws IOException {
        Objects.requireNonNull(in, "in");
        try (in) {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.validating(formats, Head.peek(buffered, charset));
            format.validate(new LimitedInputStream(buffered, limits.bytes()), context(FeedValidator::stopAtError));
            return true;
        } catch (FeedException e) {
            return false;
        }
    }

    private static void stopAtError(Finding finding) {
        if (finding.severity() == Severity.ERROR) {
            throw new MalformedFeedException(finding);
        }
    }

    private ReadContext context(Consumer<Finding> listener) {
        Consumer<Finding> judged = severities.isEmpty() ? listener : finding -> listener.accept(judge(finding));
        return new ReadContext(false, limits, baseUrl, charset, locale, judged);
    }

    private Finding judge(Finding finding) {
        Severity severity = severities.get(finding.code());
        return severity == null ? finding : finding.withSeverity(severity);
    }

    /** Builds a {@link FeedValidator}. Not thread-safe. */
    public static final class Builder {
        private final List<FeedFormat> formats = new ArrayList<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private Limits limits = Limits.DEFAULT;
        private Locale locale = Locale.ROOT;
        private @Nullable Url baseUrl;
        private @Nullable Charset charset;

        private Builder() {}

        /** Adds a format that is tried before the installed ones. */
        public Builder format(FeedFormat format) {
            formats.add(Objects.requireNonNull(format, "format"));
            return this;
        }

        /** Sets the limits on the document's size and structure, and on the number of findings kept. */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /** Sets the address of the document, with which a {@code self} link is compared. */
        public Builder baseUrl(Url baseUrl) {
            this.baseUrl = Objects.requireNonNull(baseUrl, "baseUrl");
            return this;
        }

        /** Sets the charset given by the transport (RFC 7303 §3). */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Sets the language of the messages: German, or English for every other locale and by default. Messages about what
         * ended the check, such as a limit or malformed markup, are always English.
         */
        public Builder locale(Locale locale) {
            this.locale = Objects.requireNonNull(locale, "locale");
            return this;
        }

        /** Sets the severity of findings with the given code, such as {@code element.unknown}. */
        public Builder severity(String code, Severity severity) {
            severities.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(severity, "severity"));
            return this;
        }

        /** Returns the validator. */
        public FeedValidator build() {
            return new FeedValidator(this);
        }
    }
}
