package dev.galley.format;

import dev.galley.internal.ArticlePath;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.ValidationReport;
import dev.galley.validation.Validator;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a document.
 *
 * @param format the name of the format, such as {@code rss}
 * @param version the name of format and version, such as {@code RSS 2.0}
 * @param feed the content
 * @param isComplete whether the document was read to its end; false if reading stopped at an error, such as a missing end
 *     of the document, so that articles and metadata may be missing from {@code feed}
 * @param findings the findings made in reading; those in an article name it
 * @param locations where each article of {@code feed} begins in the document, in their order; empty if its format does not count
 *     lines
 */
public record ReadResult(
        String format,
        String version,
        Feed feed,
        boolean isComplete,
        List<Finding> findings,
        List<Location> locations) {
    public ReadResult {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(feed, "feed");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
        locations = List.copyOf(Objects.requireNonNull(locations, "locations"));
        if (!locations.isEmpty() && locations.size() != feed.articles().size()) {
            throw new IllegalArgumentException("There must be no locations or one for each article, but there are "
                    + locations.size() + " for " + feed.articles().size() + " articles");
        }
    }

    /**
     * Validates the feed and its articles. Findings in an article have its headline, its address, and the line and column at which
     * it begins in the document.
     *
     * <pre>{@code
     * ReadResult result = FeedReader.lenient().read(Path.of("feed.xml"));
     * ValidationReport report = result.validate(Validator.of(Profile.publishable()));
     * }</pre>
     */
    public ValidationReport validate(Validator validator) {
        Objects.requireNonNull(validator, "validator");
        ValidationReport report = validator.validate(feed);
        return locations.isEmpty()
                ? report
                : new ValidationReport(
                        report.findings().stream().map(this::located).toList());
    }

    private Finding located(Finding finding) {
        int index = ArticlePath.index(finding.path());
        return index < 0 || index >= locations.size() ? finding : finding.withLocation(locations.get(index));
    }
}
