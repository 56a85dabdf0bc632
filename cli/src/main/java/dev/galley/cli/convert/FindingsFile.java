package dev.galley.cli.convert;

import dev.galley.cli.io.FilePlace;
import dev.galley.cli.io.Output;
import dev.galley.cli.io.PartFiles;
import dev.galley.cli.terminal.FindingJson;
import dev.galley.cli.terminal.JsonLine;
import dev.galley.cli.terminal.Problems;
import dev.galley.report.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The file named by {@code --report}: one JSON object per line and document, {@code {input, outcome, from, version, to,
 * articles, complete, findings}}, or {@code {input, outcome, problem}} if it was not converted.
 */
final class FindingsFile implements Closeable {
    private final Path file;
    private final Output output;

    FindingsFile(Path file, PartFiles parts) {
        this.file = file;
        this.output = new Output(new FilePlace(file, false, parts));
    }

    /** Writes a line about a document. A failure is remembered until {@link #finish}. */
    void add(ConversionOutcome outcome) {
        if (output.failure().isPresent()) {
            return;
        }
        try {
            output.stream().write(line(outcome).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The output remembers it.
        }
    }

    /** Finishes the file; returns the message if it cannot be written. */
    Optional<String> finish() {
        if (output.failure().isEmpty()) {
            try {
                output.commit();
            } catch (IOException e) {
                return Optional.of(Problems.ofOutput(file.toString(), e));
            }
        }
        return output.failure().map(failure -> Problems.ofOutput(file.toString(), failure));
    }

    private static String line(ConversionOutcome outcome) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("input", outcome.input().name());
            json.writeStringProperty("outcome", outcome.kind().name().toLowerCase(Locale.ROOT));
            outcome.problem().ifPresent(problem -> json.writeStringProperty("problem", problem));
            outcome.conversion().ifPresent(conversion -> {
                json.writeStringProperty("from", conversion.from());
                json.writeStringProperty("version", conversion.version());
                json.writeStringProperty("to", conversion.to());
                json.writeNumberProperty("articles", conversion.articles());
                json.writeBooleanProperty("complete", conversion.isComplete());
                json.writeArrayPropertyStart("findings");
                write("reading", conversion.read(), json);
                write("writing", conversion.written(), json);
                json.writeEndArray();
            });
            json.writeEndObject();
        });
    }

    private static void write(String phase, List<Finding> findings, JsonGenerator json) {
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("phase", phase);
            FindingJson.members(finding, json);
            json.writeEndObject();
        }
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
