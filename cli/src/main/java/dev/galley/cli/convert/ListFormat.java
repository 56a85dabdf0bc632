package dev.galley.cli.convert;

import dev.galley.format.opml.Opml;
import dev.galley.format.opml.OpmlWriter;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of lists of feeds. */
enum ListFormat {
    OPML {
        @Override
        List<Finding> write(Opml list, boolean indented, OutputStream out) throws IOException {
            return OpmlWriter.write(list, out);
        }
    },
    JSON {
        @Override
        List<Finding> write(Opml list, boolean indented, OutputStream out) {
            new ListJson(indented).write(list, out);
            return List.of();
        }
    };

    /** Returns the format with a name, such as {@code opml}. */
    static Optional<ListFormat> named(String name) {
        for (ListFormat format : values()) {
            if (format.label().equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Returns the name, which is also the extension of files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes a list; returns the findings. */
    abstract List<Finding> write(Opml list, boolean indented, OutputStream out) throws IOException;
}
