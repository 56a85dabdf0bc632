package dev.galley.cli.validate;

import dev.galley.cli.io.Input;
import dev.galley.cli.io.InputDocument;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.format.FeedException;
import dev.galley.format.FeedValidator;
import dev.galley.format.UnknownFormatException;
import dev.galley.report.DocumentReport;
import dev.galley.report.Finding;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Checks documents, and their articles if there is a profile. Thread-safe. */
final class DocumentChecker {
    private final Terminal terminal;
    private final Locale language;
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
        this.language = language;
        this.articles = profile.map(Validator::of).map(validator -> validator.withLocale(language));
        this.filter = filter;
        this.bytesRead = bytesRead;
    }

    /** Checks a document. The result also describes failures. */
    CheckedDocument check(Input input) {
        try {
            Opening source = source(input);
            InputDocument document = source.open().counted(bytesRead);
            FeedValidator validator =
                    document.validator(FeedValidator.builder().locale(language)).build();
            DocumentReport report = validator.validate(document.stream());
            List<Finding> all = new ArrayList<>(report.findings());
            if (articles.isPresent()) {
                all.addAll(inArticles(source, articles.get()));
            }
            List<Finding> findings = filter.apply(all);
            String format = report.version().orElse(report.format());
            return CheckedDocument.checked(input, format, findings, SourceLines.read(source.open().stream(), findings));
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
            InputDocument document = source.open();
            return document.reader()
                    .build()
                    .read(document.stream())
                    .validate(validator)
                    .findings();
        } catch (FeedException e) {
            // The error is already among the findings in the document.
            return List.of();
        }
    }

    /** Returns a way to read the input several times. A file is opened again; what comes only once is kept in memory. */
    private Opening source(Input input) throws IOException {
        if (input.isRepeatable()) {
            return () -> input.document(terminal);
        }
        InputDocument held = input.document(terminal).held();
        return held::again;
    }

    private interface Opening {
        InputDocument open() throws IOException;
    }
}
