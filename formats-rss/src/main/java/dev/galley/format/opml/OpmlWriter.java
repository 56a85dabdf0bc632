package dev.galley.format.opml;

import dev.galley.format.Limits;
import dev.galley.format.xml.write.XmlOutput;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes OPML 2.0 in UTF-8, one outline in a line. Stateless and thread-safe.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("feeds.opml"))) {
 *     OpmlWriter.write(opml, out);
 * }
 * }</pre>
 */
public final class OpmlWriter {
    private static final XmlName ROOT = XmlName.of("opml");
    private static final XmlName HEAD = XmlName.of("head");
    private static final XmlName BODY = XmlName.of("body");
    private static final XmlName OUTLINE = XmlName.of("outline");

    private final XmlOutput out;
    private final FindingCollector findings = new FindingCollector(Limits.DEFAULT.findings());
    private final Deque<Level> levels = new ArrayDeque<>();

    private OpmlWriter(XmlOutput out) {
        this.out = out;
    }

    /** The outlines of one level that are left to write, and the number of the current one. */
    private static final class Level {
        private final Iterator<Outline> left;
        private int index = -1;

        Level(List<Outline> outlines) {
            this.left = outlines.iterator();
        }
    }

    /**
     * Writes a document. An outline with the address of a feed gets the type {@code rss}, which OPML 2.0 requires, if it has
     * none.
     *
     * @param out receives the document; flushed, but not closed
     * @return the losses and what was derived: a type, a date that RFC 822 cannot express, characters that XML does not allow
     */
    public static List<Finding> write(Opml opml, OutputStream out) throws IOException {
        Objects.requireNonNull(opml, "opml");
        XmlOutput xml = new XmlOutput(Objects.requireNonNull(out, "out"), true);
        OpmlWriter writer = new OpmlWriter(xml);
        xml.declaration();
        xml.start(ROOT);
        xml.attribute("version", "2.0");
        writer.head(opml);
        xml.start(BODY);
        writer.outlines(opml.outlines());
        xml.end();
        xml.end();
        xml.newLine(0);
        xml.flush();
        return writer.findings.findings();
    }

    private void head(Opml opml) throws IOException {
        out.start(HEAD);
        for (HeadElement element : HeadElement.values()) {
            Optional<String> value = element.get(opml);
            if (value.isPresent()) {
                element(element.xmlName(), value.get());
            }
        }
        for (Map.Entry<String, String> setting : opml.settings().entrySet()) {
            element(setting.getKey(), setting.getValue());
        }
        out.end();
    }

    private void element(String name, String value) throws IOException {
        out.start(XmlName.of(name));
        out.text(value);
        out.end();
        if (out.takeReplaced()) {
            reportReplaced("/" + name);
        }
    }

    /** Writes outlines without recursion, since they may be nested to any depth. */
    private void outlines(List<Outline> outlines) throws IOException {
        levels.addLast(new Level(outlines));
        while (!levels.isEmpty()) {
            Level level = levels.getLast();
            if (level.left.hasNext()) {
                level.index++;
                Outline outline = level.left.next();
                start(outline);
                levels.addLast(new Level(outline.outlines()));
            } else {
                levels.removeLast();
                if (!levels.isEmpty()) {
                    out.end();
                }
            }
        }
    }

    /** Returns the path of the current outline. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (Level level : levels) {
            path.append("/outlines/").append(level.index);
        }
        return path.toString();
    }

    private void start(Outline outline) throws IOException {
        out.start(OUTLINE);
        for (OutlineAttribute attribute : OutlineAttribute.values()) {
            Optional<String> value = attribute.get(outline);
            if (attribute == OutlineAttribute.TYPE
                    && value.isEmpty()
                    && outline.xmlUrl().isPresent()) {
                value = Optional.of("rss");
                findings.add(Finding.of(
                        "derived.type",
                        Severity.INFO,
                        path() + "/type",
                        "The type was set to \"rss\", as of any feed"));
            }
            if (value.isPresent()) {
                out.attribute(attribute.xmlName(), value.get());
            }
        }
        for (Map.Entry<XmlName, String> other : outline.attributes().entrySet()) {
            out.attribute(other.getKey(), other.getValue());
        }
        if (out.takeReplaced()) {
            reportReplaced(path());
        }
    }

    private void reportReplaced(String path) {
        findings.add(Finding.of(
                        "character.replaced",
                        Severity.WARNING,
                        path,
                        "Characters that XML cannot represent were replaced by U+FFFD")
                .withHint("Remove control characters and unpaired surrogates before writing"));
    }
}
