package dev.galley.cli.convert;

import dev.galley.cli.io.InputDocument;
import dev.galley.format.Conversion;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.opml.OpmlReadResult;
import dev.galley.format.opml.OpmlReader;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Rewrites lists of feeds.
 *
 * @param reader reads the lists
 * @param format the format to write
 * @param indented whether to make the output easy to read
 */
record ListConversion(OpmlReader reader, ListFormat format, boolean indented) implements Transformation {
    @Override
    public Conversion convert(InputDocument document, OutputStream out) throws IOException {
        OpmlReadResult list = read(document);
        List<Finding> written = format.write(list.opml(), indented, out);
        String version = list.version().isEmpty() ? "OPML" : "OPML " + list.version();
        return new Conversion(
                ListFormat.OPML.label(), version, format.label(), 0, list.isComplete(), list.findings(), written);
    }

    /** Reads the list; says how a feed is written as JSON, since {@code json} is the format of lists alone. */
    private OpmlReadResult read(InputDocument document) throws IOException {
        try {
            return reader.read(document.stream());
        } catch (MalformedFeedException e) {
            Finding finding = e.finding();
            if (format == ListFormat.JSON && finding.code().equals("opml.root-missing")) {
                throw new MalformedFeedException(finding.withHint("If it is a feed, convert it --to jsonfeed"));
            }
            throw e;
        }
    }
}
