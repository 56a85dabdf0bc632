package dev.galley.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Whole documents: the form of one value, with the version of the form among its members. */
record JsonDocument<T>(ObjectForm<T> form) {
    static final String VERSION_MEMBER = "galley";
    static final int VERSION = 1;

    static final JsonFactory WRITING = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(10_000).build())
            .build();

    String write(T value, JsonOptions options) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = WRITING.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, generator, options);
        }
        return out.toString();
    }

    void write(T value, OutputStream out, JsonOptions options) throws IOException {
        Objects.requireNonNull(out, "out");
        try (JsonGenerator generator = WRITING.createGenerator(ObjectWriteContext.empty(), out)) {
            write(value, generator, options);
        } catch (JacksonException e) {
            throw JsonProblems.whileWriting(e);
        }
    }

    void write(T value, JsonGenerator out, JsonOptions options) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(out, "out");
        JsonOut target = new JsonOut(out, Objects.requireNonNull(options, "options"));
        start(target);
        form.writeMembers(value, target);
        out.writeEndObject();
    }

    /** Starts the object of a document with its version. */
    static void start(JsonOut out) {
        out.generator().writeStartObject();
        out.generator().writeNumberProperty(VERSION_MEMBER, VERSION);
    }

    T read(String json, JsonOptions options) {
        Objects.requireNonNull(json, "json");
        try (JsonParser parser = reading(options).createParser(ObjectReadContext.empty(), json)) {
            return readWhole(parser, options);
        } catch (JacksonException e) {
            throw JsonProblems.inString(e, options.limits());
        }
    }

    T read(InputStream in, JsonOptions options) throws IOException {
        Objects.requireNonNull(in, "in");
        try (in;
                JsonParser parser = reading(options).createParser(ObjectReadContext.empty(), in)) {
            return readWhole(parser, options);
        } catch (JacksonException e) {
            throw JsonProblems.whileReading(e, options.limits());
        }
    }

    private T readWhole(JsonParser parser, JsonOptions options) {
        T value = read(parser, options);
        requireEnd(new JsonIn(parser, options));
        return value;
    }

    T read(JsonParser in, JsonOptions options) {
        Objects.requireNonNull(in, "in");
        JsonIn source = new JsonIn(in, Objects.requireNonNull(options, "options"));
        Members<T> members = new Members<>(form, source);
        for (String name = members.next(); name != null; name = members.next()) {
            members.member(name);
        }
        return members.result();
    }

    /** Fails unless the document ends behind the current token. */
    static void requireEnd(JsonIn in) {
        if (in.parser().nextToken() != null) {
            throw in.malformed("json.trailing", "The document continues after its closing brace");
        }
    }

    /** Returns a factory of parsers that keep to the limits. An element of an extension takes two levels of JSON. */
    static JsonFactory reading(JsonOptions options) {
        var limits = Objects.requireNonNull(options, "options").limits();
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limits.bytes())
                        .maxNestingDepth((int) Math.min(2L * limits.depth() + 16, Integer.MAX_VALUE))
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .build())
                .build();
    }

    /** The members of the outermost object. */
    static final class Members<T> {
        private final JsonIn in;
        private final ObjectForm<T>.Reading members;
        private boolean versionKnown;

        /** Begins at the first token. */
        Members(ObjectForm<T> form, JsonIn in) {
            this.in = in;
            members = form.new Reading(in);
            if (in.parser().currentToken() == null) {
                in.parser().nextToken();
            }
            in.require(JsonToken.START_OBJECT, "an object");
        }

        /** Moves to the next member that belongs to the value; null at the end. */
        @Nullable
        String next() {
            String name = in.nextMember();
            while (VERSION_MEMBER.equals(name)) {
                if (in.integer(0, Integer.MAX_VALUE) != VERSION) {
                    throw in.malformed(
                            "json.version-unknown",
                            "Unknown version of the form; this version of Galley reads version " + VERSION);
                }
                versionKnown = true;
                name = in.nextMember();
            }
            return name;
        }

        void member(String name) {
            members.member(name);
        }

        /** Returns the value with the members read so far. */
        T soFar() {
            return members.result();
        }

        /** Returns the value at the end of the document. */
        T result() {
            if (!versionKnown) {
                throw in.malformed("json.member-missing", "The member \"" + VERSION_MEMBER + "\" is missing");
            }
            return members.result();
        }
    }
}
