package dev.galley.cli.validate;

import dev.galley.cli.io.CountingInput;
import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Checks documents, and their articles if there is a profile. Thread-safe. */
final class DocumentChecker {
    private final Terminal terminal;
    private final FeedValidator documents;
    private final Optional<Validator> articles;
    private final FindingFilter filter;
    private final LongConsumer bytesRead;

    /** @param language the language of the findings */
    DocumentChecker(
            Terminal terminal,
            Optional<Profile> profile,
            Locale language,
            FindingFilter filter,
            LongConsumer bytesRead) {
        this.terminal = terminal;
        this.documents = FeedValidator.builder().locale(language).build();
        this.articles = profile.map(Validator::of).map(validator -> validator.withLocale(language));
        this.filter = filter;
        this.bytesRead = bytesRead;
    }

    /** Checks a document. The result also describes failures. */
    CheckedDocument check(Input input) {
        try {
            Opening source = source(input);
            DocumentReport report = documents.validate(new CountingInput(source.open(), bytesRead));
            List<Finding> all = new ArrayList<>(report.findings());
            if (articles.isPresent()) {
                all.addAll(inArticles(source, articles.get()));
            }
            List<Finding> findings = filter.apply(all);
            String format = report.version().orElse(report.format());
            return CheckedDocument.checked(input, format, findings, SourceLines.read(source.open(), findings));
        } catch (UnknownFormatException e) {
            return CheckedDocument.unchecked(
                    input, Problems.of(input.name(), e), input.folder().isPresent());
        } catch (Throwable problem) {
            // Errors, too: running out of memory on this document must not affect the others.
            return CheckedDocument.unchecked(input, Problems.of(input.name(), problem), false);
        }
    }

    private static List<Finding> inArticles(Opening source, Validator validator) throws IOException {
        try {
            return FeedReader.lenient().read(source.open()).validate(validator).findings();
        } catch (FeedException e) {
            // The error is already among the findings in the document.
            return List.of();
        }
    }

    /** Returns a way to read the input several times. A file is opened again; standard input is kept in memory. */
    private Opening source(Input input) throws IOException {
        if (!input.isStandardInput()) {
            return () -> input.open(terminal);
        }
        byte[] bytes = input.open(terminal).readAllBytes();
        return () -> new ByteArrayInputStream(bytes);
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}
