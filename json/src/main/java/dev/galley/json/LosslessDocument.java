package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.internal.Sha256;
import dev.galley.json.ObjectForm.Member;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * The original values of an article or feed, as the JSON object that a lossless document carries. Its members are:
 *
 * <ul>
 *   <li>{@code galley}: the version of the form, 1;
 *   <li>{@code standard}: an object with a member for each property whose original differs from its standard value. It is a
 *       fingerprint of the standard value, or an empty string if the original replaces any value;
 *   <li>{@code original}: an article or feed with these properties alone. A property that is not there is absent from the
 *       original.
 * </ul>
 *
 * <p>An object that some readers of JSON Feed would find too deep has its text in the string {@code text} instead.
 *
 * @param fingerprints the members of {@code standard}
 * @param original the article or feed in {@code original}
 */
record LosslessDocument<T>(Map<String, String> fingerprints, T original) {
    /** The fingerprint of a value that is always replaced. */
    static final String ANY = "";

    private static final String ABSENT = "absent";

    /** The prefix of an XML name, which does not count when names are compared. Strings cannot match: their quotes are escaped. */
    private static final Pattern PREFIX = Pattern.compile("\"prefix\":\"[^\"]*\",");

    private static final int MAX_DEPTH = 100;
    private static final String STANDARD = "standard";
    private static final String ORIGINAL = "original";
    private static final String TEXT = "text";

    /** Returns a fingerprint of the value of a member. Equal values have equal ones, whatever their namespace prefixes are. */
    static <T> String fingerprint(Member<T> member, @Nullable Object value) {
        if (value == null) {
            return ABSENT;
        }
        String json = json(out -> {
            JsonOut target = new JsonOut(out, JsonOptions.DEFAULT.skippingUnknown(facet -> {}));
            if (member.occurrence() == ObjectForm.Occurrence.LIST) {
                out.writeStartArray();
                ((List<?>) value).forEach(element -> member.form().write(element, target));
                out.writeEndArray();
            } else {
                member.form().write(value, target);
            }
        });
        return Sha256.hex(PREFIX.matcher(json).replaceAll(""), 8);
    }

    /**
     * Returns the document for {@code original}.
     *
     * @param differing the fingerprints of the standard values, by member
     * @param omitted receives the paths of values inside others that have no form
     */
    static <T> String write(ObjectForm<T> form, T original, Map<Member<T>, String> differing, List<String> omitted) {
        JsonOptions options = JsonOptions.DEFAULT.skippingUnknown(finding -> {
            String path = finding.path().substring(("/" + ORIGINAL + "/").length());
            if (!path.startsWith("facets/")) {
                omitted.add(path);
            }
        });
        String json = escaped(json(out -> {
            JsonOut target = new JsonOut(out, options);
            JsonDocument.start(target);
            out.writeObjectPropertyStart(STANDARD);
            differing.forEach((member, fingerprint) -> out.writeStringProperty(member.name(), fingerprint));
            out.writeEndObject();
            out.writeObjectPropertyStart(ORIGINAL);
            form.writeMembers(List.copyOf(differing.keySet()), original, target);
            out.writeEndObject();
            out.writeEndObject();
        }));
        return depth(json) <= MAX_DEPTH
                ? json
                : json(out -> {
                    JsonDocument.start(new JsonOut(out, options));
                    out.writeStringProperty(TEXT, json);
                    out.writeEndObject();
                });
    }

    private static String json(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonDocument.WRITING.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(out);
        }
        return text.toString();
    }

    /** Escapes the two characters that JSON allows in strings, and XML nowhere. */
    private static String escaped(String json) {
        return json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }

    private static int depth(String json) {
        int depth = 0;
        int max = 0;
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && (c == '{' || c == '[')) {
                max = Math.max(max, ++depth);
            } else if (!inString && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return max;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static <T> LosslessDocument<T> read(ObjectForm<T> form, String json) {
        return read(form, json, true);
    }

    private static <T> LosslessDocument<T> read(ObjectForm<T> form, String json, boolean mayHaveText) {
        JsonOptions options = JsonOptions.DEFAULT.skippingUnknown(later -> {});
        try (JsonParser parser = JsonDocument.reading(options).createParser(ObjectReadContext.empty(), json)) {
            JsonIn in = new JsonIn(parser, options);
            parser.nextToken();
            return read(form, in, mayHaveText);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (FeedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static <T> LosslessDocument<T> read(ObjectForm<T> form, JsonIn in, boolean mayHaveText) {
        in.require(JsonToken.START_OBJECT, "an object");
        Map<String, String> fingerprints = new HashMap<>();
        T original = null;
        String text = null;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
                case JsonDocument.VERSION_MEMBER -> in.integer(JsonDocument.VERSION, JsonDocument.VERSION);
                case STANDARD -> fingerprints(in, fingerprints);
                case ORIGINAL -> original = form.read(in);
                case TEXT -> text = in.string();
                default -> in.unknown("json.member-unknown", "The form has no member \"" + name + "\" here");
            }
        }
        if (text != null && original == null && mayHaveText) {
            return read(form, text, false);
        }
        if (original == null) {
            throw in.malformed("json.member-missing", "The member \"" + ORIGINAL + "\" is missing");
        }
        return new LosslessDocument<>(fingerprints, original);
    }

    private static void fingerprints(JsonIn in, Map<String, String> fingerprints) {
        in.require(JsonToken.START_OBJECT, "an object");
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            fingerprints.put(name, in.string());
        }
    }
}
