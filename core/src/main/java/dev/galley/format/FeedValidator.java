package dev.galley.format;

import dev.galley.model.Url;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks feed documents against the specification of their format, told by their content. Works as a stream: memory does
 * not grow with the document. Immutable and thread-safe.
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

    /** The validator with every installed format and the default limits. */
    public static FeedValidator standard() {
        return STANDARD;
    }

    /** Begins a validator with the default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks a document and closes it. Where it is too broken to go on, or a limit is reached, that is the last finding,
     * of severity {@link Severity#ERROR}.
     *
     * @throws UnknownFormatException where it is no feed of a known format
     */
    public DocumentReport validate(InputStream in) throws IOException {
        FindingCollector findings = new FindingCollector(limits.findings());
        try (in) {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.validating(formats, Head.peek(buffered));
            ReadContext context = context(findings::add);
            try {
                format.validate(new LimitedInputStream(buffered, limits.bytes()), context);
            } catch (MalformedFeedException | LimitExceededException e) {
                findings.add(e.finding());
            }
            return new DocumentReport(format.name(), context.version(), new ValidationReport(findings.findings()));
        }
    }

    /** Checks a file; see {@link #validate(InputStream)}. */
    public DocumentReport validate(Path file) throws IOException {
        return validate(Files.newInputStream(file));
    }

    /**
     * Whether a document has no error; stops at the first one, and closes the document.
     *
     * @return false as well where it is no feed of a known format, and where a limit is reached
     */
    public boolean isValid(InputStream in) throws IOException {
        try (in) {
            BufferedInputStream buffered = Head.buffered(in);
            FeedFormat format = Formats.validating(formats, Head.peek(buffered));
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

        /** Adds a format that is asked before the installed ones. */
        public Builder format(FeedFormat format) {
            formats.add(format);
            return this;
        }

        /** Sets how much is taken from a document, and how many findings are kept. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /** Sets where the document came from: a {@code self} link is compared with it. */
        public Builder baseUrl(Url baseUrl) {
            this.baseUrl = baseUrl;
            return this;
        }

        /** Sets the charset that the transport named (RFC 7303 §3). */
        public Builder charset(Charset charset) {
            this.charset = charset;
            return this;
        }

        /**
         * Sets the language of what is told about a document: there are English (the default, and where there is no other)
         * and German. What ends the check, such as a limit or broken markup, is told in English.
         */
        public Builder locale(Locale locale) {
            this.locale = locale;
            return this;
        }

        /** Sets how bad the findings of {@code code} are, such as {@code element.unknown}. */
        public Builder severity(String code, Severity severity) {
            severities.put(code, severity);
            return this;
        }

        /** The validator. */
        public FeedValidator build() {
            return new FeedValidator(this);
        }
    }
}
