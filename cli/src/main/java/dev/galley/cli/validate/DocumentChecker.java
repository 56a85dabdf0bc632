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

/** Checks single documents, and their articles where a profile is given. Thread-safe. */
final class DocumentChecker {
    private final Terminal terminal;
    private final FeedValidator documents;
    private final Optional<Validator> articles;
    private final LongConsumer bytesRead;

    /** @param language what the findings are told in */
    DocumentChecker(Terminal terminal, Optional<Profile> profile, Locale language, LongConsumer bytesRead) {
        this.terminal = terminal;
        this.documents = FeedValidator.builder().locale(language).build();
        this.articles = profile.map(Validator::of).map(validator -> validator.withLocale(language));
        this.bytesRead = bytesRead;
    }

    /** Checks a document; whatever goes wrong is in what is returned. */
    CheckedDocument check(Input input) {
        try {
            Opening source = source(input);
            DocumentReport report = documents.validate(new CountingInput(source.open(), bytesRead));
            List<Finding> findings = new ArrayList<>(report.findings());
            if (articles.isPresent()) {
                findings.addAll(inArticles(source, articles.get()));
            }
            String format = report.version().orElse(report.format());
            return CheckedDocument.checked(input, format, findings, SourceLines.read(source.open(), findings));
        } catch (UnknownFormatException e) {
            return CheckedDocument.not(
                    input, Problems.of(input.name(), e), input.folder().isPresent());
        } catch (Throwable problem) {
            // Also errors: a lack of memory is about this document, and must cost no other.
            return CheckedDocument.not(input, Problems.of(input.name(), problem), false);
        }
    }

    private static List<Finding> inArticles(Opening source, Validator validator) throws IOException {
        try {
            return validator
                    .validate(FeedReader.lenient().read(source.open()).feed())
                    .findings();
        } catch (FeedException e) {
            // What ends the reading is among the findings in the document already.
            return List.of();
        }
    }

    /** A file is opened again for each look at it; standard input can be read but once. */
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
