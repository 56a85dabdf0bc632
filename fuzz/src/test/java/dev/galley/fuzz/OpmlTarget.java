package dev.galley.fuzz;

import dev.galley.format.FeedException;
import dev.galley.format.opml.Opml;
import dev.galley.format.opml.OpmlReadResult;
import dev.galley.format.opml.OpmlReader;
import dev.galley.format.opml.OpmlWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lists of feeds: strict and lenient reading agree, and what is written from a list is read again without a finding. */
final class OpmlTarget implements Target {
    private static final OpmlReader LENIENT = OpmlReader.lenient();
    private static final OpmlReader STRICT = OpmlReader.strict();

    @Override
    public void check(byte[] input) throws IOException {
        Optional<Opml> lenient = read(LENIENT, input).map(OpmlReadResult::opml);
        read(STRICT, input)
                .ifPresent(strict ->
                        Checks.equal(Optional.of(strict.opml()), lenient, "Strict and lenient reading differ"));
        if (lenient.isPresent()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            OpmlWriter.write(lenient.get(), out);
            Optional<OpmlReadResult> again = read(STRICT, out.toByteArray());
            Checks.holds(again.isPresent(), "What was written is not read again");
            byte[] first = out.toByteArray();
            out.reset();
            OpmlWriter.write(again.orElseThrow().opml(), out);
            Checks.equal(
                    new String(first, StandardCharsets.UTF_8),
                    out.toString(StandardCharsets.UTF_8),
                    "Writing again changes the list");
        }
    }

    private static Optional<OpmlReadResult> read(OpmlReader reader, byte[] input) throws IOException {
        try {
            return Optional.of(reader.read(new ByteArrayInputStream(input)));
        } catch (FeedException documented) {
            return Optional.empty();
        }
    }
}
