package dev.galley.cli.terminal;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.http.FetchException;
import dev.galley.http.FetchProblem;
import dev.galley.report.Finding;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** Describes problems in one line: {@code file:line:column: problem. Remedy.} */
public final class Problems {
    private static final String REPORT = "This is a bug in Galley; please report it";

    private Problems() {}

    /** Returns the line for a problem with {@code name}, a file or a command. */
    public static String line(String name, String problem, String hint) {
        return Printable.line(name + ": " + withoutStop(problem) + ". " + withoutStop(hint) + ".");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Returns the line for a problem with an input. */
    public static String of(String name, Throwable problem) {
        if (problem instanceof FeedException refused) {
            return of(name, refused);
        } else if (problem instanceof FetchException unfetched) {
            return of(name, unfetched.problem());
        } else if (problem instanceof UncheckedIOException && problem.getCause() instanceof IOException failed) {
            return of(name, failed);
        } else if (problem instanceof NoSuchFileException || problem instanceof FileNotFoundException) {
            return line(name, "File not found", "Check the path");
        } else if (problem instanceof AccessDeniedException) {
            return line(name, "Permission denied", "Make the file readable for this user");
        } else if (problem instanceof InvalidPathException) {
            return line(
                    name,
                    "The locale's encoding, " + System.getProperty("sun.jnu.encoding")
                            + ", does not have all characters of this file name",
                    "Set a UTF-8 locale, for example LC_ALL=C.UTF-8");
        } else if (problem instanceof IOException failed) {
            return line(name, "Cannot read: " + reason(failed), "Check the file and try again");
        }
        return ofProgram(name, problem);
    }

    /** Returns the line for an output that cannot be written. */
    public static String ofOutput(String name, IOException problem) {
        if (problem instanceof NoSuchFileException missing) {
            return line(name, "The folder " + missing.getFile() + " does not exist", "Create it first");
        } else if (problem instanceof AccessDeniedException) {
            return line(name, "Permission denied", "Make the file and its folder writable for this user");
        } else if (problem instanceof FileAlreadyExistsException file) {
            return line(name, file.getFile() + " is a file, not a folder", "Choose another folder");
        }
        return line(name, "Cannot write: " + reason(problem), "Fix this and try again, or choose another output");
    }

    /** Checks whether the reader of the output has closed it, as {@code head} does after some lines. */
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

    /** Returns the line for an address that cannot be fetched. */
    public static String of(String address, FetchProblem problem) {
        String hint = problem.kind() == FetchProblem.Kind.PRIVATE_ADDRESS
                ? "If you trust this address, add --allow-private-addresses"
                : problem.hint();
        // Most messages name the address already.
        return problem.message().contains(address)
                ? Printable.line(problem.message() + ". " + hint + ".")
                : line(address, problem.message(), hint);
    }

    private static String hint(FeedException refused) {
        if (refused instanceof LimitExceededException) {
            return "The command uses the default limits; a program can set higher ones with the library";
        }
        Optional<String> hint = refused.finding().hint();
        return hint.orElse("The publisher must fix this feed");
    }

    private static String ofProgram(String name, Throwable problem) {
        if (problem instanceof OutOfMemoryError) {
            return line(name, "Not enough memory", "Allow more, for example with GALLEY_OPTS=-Xmx1g");
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
