package dev.galley.cli.comments;

import dev.galley.cli.io.CharsetGuess;
import dev.galley.cli.io.Input;
import dev.galley.cli.io.Inputs;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.format.CommentReadResult;
import dev.galley.format.FeedReader;
import dev.galley.format.UnknownFormatException;
import dev.galley.moderation.input.CommentFeeds;
import dev.galley.moderation.input.CommentLines;
import dev.galley.moderation.trial.JudgedComment;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comments from feeds and JSON Lines files, and reports problems on standard error. */
public final class CommentFiles {
    private final Terminal terminal;
    private int exitCode = ExitCode.DONE;

    public CommentFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads the comments of all files, in the order in which they were named. */
    public List<JudgedComment> read(List<Path> named) {
        Inputs inputs = Inputs.of(named, Optional.empty());
        inputs.problems().forEach(this::failed);
        List<JudgedComment> comments = new ArrayList<>();
        if (inputs.documents().isEmpty()) {
            inputs.folders()
                    .forEach(folder -> failed(Problems.line(
                            folder.toString(), "There are no comments in this folder", "Choose another folder")));
        }
        for (Input input : inputs.documents()) {
            comments.addAll(read(input));
        }
        return comments;
    }

    /** Returns the exit code for the files read so far. */
    public int exitCode() {
        return exitCode;
    }

    private List<JudgedComment> read(Input input) {
        try (InputStream in = input.open(terminal)) {
            byte[] bytes = in.readAllBytes();
            Optional<List<JudgedComment>> ofFeed = ofFeed(bytes);
            if (ofFeed.filter(List::isEmpty).isPresent()) {
                terminal.printMessage(Problems.line(
                        input.name(),
                        "This feed contains no comments",
                        "If it should have some, choose the comments feed, or an export with comments"));
            }
            return ofFeed.orElseGet(() -> ofLines(input, bytes));
        } catch (Exception problem) {
            failed(Problems.of(input.name(), problem));
            return List.of();
        }
    }

    /**
     * Returns the comments below the articles of a document, as in a WordPress export, or else its entries as comments.
     * Anything that is not a feed is treated as JSON Lines, where errors have a place.
     */
    private static Optional<List<JudgedComment>> ofFeed(byte[] bytes) throws IOException {
        FeedReader reader =
                FeedReader.builder().charsetDetector(CharsetGuess::of).build();
        try {
            List<JudgedComment> ofArticles = CommentFeeds.ofArticles(
                    reader.read(new ByteArrayInputStream(bytes)).feed().articles());
            if (!ofArticles.isEmpty()) {
                return Optional.of(ofArticles);
            }
            CommentReadResult read = reader.readComments(new ByteArrayInputStream(bytes));
            return Optional.of(CommentFeeds.submissions(read).stream()
                    .map(JudgedComment::of)
                    .toList());
        } catch (UnknownFormatException e) {
            return Optional.empty();
        }
    }

    private List<JudgedComment> ofLines(Input input, byte[] bytes) {
        List<JudgedComment> comments = new ArrayList<>();
        try {
            CommentLines.read(
                    new StringReader(new String(bytes, StandardCharsets.UTF_8)),
                    comments::add,
                    finding -> report(input, finding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private void report(Input input, Finding finding) {
        String place = finding.location().map(at -> input.name() + ":" + at).orElse(input.name());
        String value = finding.value().map(found -> ": \"" + found + "\"").orElse("");
        terminal.printMessage(
                Problems.line(place, finding.message() + value, finding.hint().orElse("It is ignored")));
        if (finding.severity() == Severity.ERROR) {
            exitCode = Math.max(exitCode, ExitCode.FINDINGS);
        }
    }

    private void failed(String problem) {
        terminal.printMessage(problem);
        exitCode = ExitCode.FAILED;
    }
}
