package dev.galley.cli.terminal;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.report.Finding;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** What went wrong, as one line: {@code file:line:column: what. What to do.} */
public final class Problems {
    private static final String REPORT = "This should not happen; please report it";

    private Problems() {}

    /** A line about {@code name}. */
    public static String line(String name, String what, String hint) {
        return Printable.line(name + ": " + withoutStop(what) + ". " + withoutStop(hint) + ".");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The line for something that went wrong with an input. */
    public static String of(String name, Throwable problem) {
        if (problem instanceof FeedException refused) {
            return of(name, refused);
        } else if (problem instanceof UncheckedIOException && problem.getCause() instanceof IOException failed) {
            return of(name, failed);
        } else if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
            return line(name, "There is no such file", "Check the name");
        } else if (problem instanceof AccessDeniedException) {
            return line(name, "It may not be read", "Check its permissions");
        } else if (problem instanceof IOException failed) {
            return line(name, "It cannot be read: " + reason(failed), "Check the file and try again");
        }
        return ofProgram(name, problem);
    }

    /** The line for an output that cannot be written. */
    public static String ofOutput(String name, IOException problem) {
        if (problem instanceof NoSuchFileException missing) {
            return line(name, "There is no folder " + missing.getFile(), "Make it first");
        } else if (problem instanceof AccessDeniedException) {
            return line(name, "It may not be written", "Check its permissions and those of its folder");
        } else if (problem instanceof FileAlreadyExistsException file) {
            return line(name, file.getFile() + " is a file, not a folder", "Choose another folder");
        }
        return line(name, "It cannot be written: " + reason(problem), "Check the place and try again");
    }

    /** Whether whoever reads the output has seen enough, as {@code head} does. */
    public static boolean isClosedPipe(IOException problem) {
        String message = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static String of(String name, FeedException refused) {
        Finding finding = refused.finding();
        String place = finding.location().map(at -> name + ":" + at).orElse(name);
        String value = finding.value().map(found -> ": \"" + found + "\"").orElse("");
        return line(place, finding.message() + value, hint(refused));
    }

    private static String hint(FeedException refused) {
        if (refused instanceof LimitExceededException) {
            return "The command reads with the default limits; a program can set higher ones";
        }
        Optional<String> hint = refused.finding().hint();
        return hint.orElse("Whoever made the feed has to mend it");
    }

    private static String ofProgram(String name, Throwable problem) {
        if (problem instanceof OutOfMemoryError) {
            return line(name, "The memory is not enough for it", "Give more, as in GALLEY_OPTS=-Xmx1g");
        }
        StackTraceElement[] trace = problem.getStackTrace();
        String origin = trace.length == 0 ? "" : " in " + trace[0];
        return line(name, "Galley failed with " + problem + origin, REPORT);
    }

    private static String reason(IOException problem) {
        if (problem instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }
}
