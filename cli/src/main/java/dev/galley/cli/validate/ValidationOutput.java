package dev.galley.cli.validate;

import dev.galley.cli.io.Inputs;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes the report to standard output, and documents that could not be checked to standard error. */
final class ValidationOutput {
    private final Terminal terminal;
    private final Inputs inputs;
    private final ReportWriter writer;
    private final Set<Path> foldersWithoutFeeds;
    private boolean begun;
    private int exitCode = ExitCode.DONE;

    ValidationOutput(Terminal terminal, Inputs inputs, ReportWriter writer) {
        this.terminal = terminal;
        this.inputs = inputs;
        this.writer = writer;
        this.foldersWithoutFeeds = new LinkedHashSet<>(inputs.folders());
    }

    /** Reports on one document. */
    void add(CheckedDocument document) {
        exitCode = Math.max(exitCode, document.exitCode());
        if (document.skipped()) {
            return;
        }
        document.input().folder().ifPresent(foldersWithoutFeeds::remove);
        if (document.problem().isPresent()) {
            terminal.printMessage(document.problem().get());
        } else {
            print(writer.document(document));
        }
    }

    /** Finishes the report and returns the highest exit code of all documents. */
    int finish() {
        print(writer.end());
        inputs.problems().forEach(this::fail);
        foldersWithoutFeeds.forEach(folder ->
                fail(Problems.line(folder.toString(), "There is no feed in this folder", "Choose another folder")));
        return exitCode;
    }

    private void print(String text) {
        String all = begun ? text : writer.begin() + text;
        begun = true;
        if (!all.isEmpty()) {
            exitCode = Math.max(exitCode, terminal.print(all));
        }
    }

    private void fail(String problem) {
        terminal.printMessage(problem);
        exitCode = ExitCode.FAILED;
    }
}
