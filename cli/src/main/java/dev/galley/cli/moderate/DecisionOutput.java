package dev.galley.cli.moderate;

import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.Terminal;
import dev.galley.moderation.Decision;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.Submission;

/** Writes decisions to standard output immediately. */
final class DecisionOutput {
    private final Terminal terminal;
    private final DecisionWriter writer;
    private int exitCode = ExitCode.DONE;

    DecisionOutput(Terminal terminal, DecisionWriter writer) {
        this.terminal = terminal;
        this.writer = writer;
    }

    void add(Submission submission, Decision decision, SubmissionKeys keys) {
        print(writer.decision(submission, decision, keys));
    }

    /** Prints the summary and returns the exit code. */
    int finish() {
        print(writer.end());
        return exitCode;
    }

    private void print(String text) {
        if (!text.isEmpty()) {
            exitCode = Math.max(exitCode, terminal.print(text));
        }
    }
}
