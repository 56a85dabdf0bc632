package dev.galley.cli.convert;

import dev.galley.format.opml.Opml;
import dev.galley.format.opml.Outline;
import dev.galley.model.Url;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a list of feeds as JSON, with the names of OPML: {@code {title, dateCreated, …, outlines: [{text, type, xmlUrl, …,
 * outlines}]}}. Dates are in RFC 3339.
 */
final class ListJson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final boolean indented;

    ListJson(boolean indented) {
        this.indented = indented;
    }

    void write(Opml list, OutputStream out) {
        ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
        try (JsonGenerator json = FACTORY.createGenerator(context, out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            property(json, "title", list.title());
            property(json, "dateCreated", list.created().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
            property(json, "dateModified", list.modified().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
            property(json, "ownerName", list.ownerName());
            property(json, "ownerEmail", list.ownerEmail());
            property(json, "ownerId", list.ownerId().map(Url::value));
            property(json, "docs", list.docs().map(Url::value));
            if (!list.settings().isEmpty()) {
                json.writeObjectPropertyStart("settings");
                list.settings().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            outlines(json, list);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes outlines without recursion, since they may be nested to any depth. */
    private static void outlines(JsonGenerator json, Opml list) {
        Deque<Iterator<Outline>> levels = new ArrayDeque<>();
        json.writeArrayPropertyStart("outlines");
        levels.push(list.outlines().iterator());
        while (!levels.isEmpty()) {
            if (levels.element().hasNext()) {
                Outline outline = levels.element().next();
                json.writeStartObject();
                members(json, outline);
                if (outline.outlines().isEmpty()) {
                    json.writeEndObject();
                } else {
                    json.writeArrayPropertyStart("outlines");
                    levels.push(outline.outlines().iterator());
                }
            } else {
                levels.pop();
                json.writeEndArray();
                if (!levels.isEmpty()) {
                    json.writeEndObject();
                }
            }
        }
    }

    private static void members(JsonGenerator json, Outline outline) {
        json.writeStringProperty("text", outline.text());
        property(json, "title", outline.title());
        property(json, "type", outline.type());
        property(json, "xmlUrl", outline.xmlUrl().map(Url::value));
        property(json, "htmlUrl", outline.htmlUrl().map(Url::value));
        property(json, "url", outline.url().map(Url::value));
        property(json, "description", outline.description());
        property(json, "language", outline.language());
        property(json, "version", outline.version());
        property(json, "created", outline.created().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        if (!outline.categories().isEmpty()) {
            json.writeArrayPropertyStart("categories");
            outline.categories().forEach(json::writeString);
            json.writeEndArray();
        }
        if (outline.isComment()) {
            json.writeBooleanProperty("isComment", true);
        }
        if (outline.isBreakpoint()) {
            json.writeBooleanProperty("isBreakpoint", true);
        }
        if (!outline.attributes().isEmpty()) {
            json.writeObjectPropertyStart("attributes");
            outline.attributes()
                    .forEach((name, value) -> json.writeStringProperty(
                            name.namespace().isEmpty() ? name.local() : "{" + name.namespace() + "}" + name.local(),
                            value));
            json.writeEndObject();
        }
    }

    private static void property(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(known -> json.writeStringProperty(name, known));
    }

    /** Indents with two spaces and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
