package dev.galley.moderation.internal.json;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Parses JSON: documents written by people, which may contain comments and trailing commas, and single lines. */
public final class JsonDocument {
    private static final int DEPTH = 16;
    private static final int STRING = 100_000;
    private static final int NUMBER = 100;

    /**
     * The maximum length of a string in a line. A line is data, and may contain a comment so long that a moderator will
     * reject it.
     */
    private static final int LINE = 64 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(STRING)
                    .maxNameLength(STRING)
                    .maxNumberLength(NUMBER)
                    .build())
            .build();
    private static final JsonFactory LINES = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LINE)
                    .maxNameLength(STRING)
                    .maxNumberLength(NUMBER)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonDocument(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Parses a document.
     *
     * @throws UnreadableTextException if it is not JSON, nested too deep, or contains overlong strings
     */
    public static JsonNode parse(String text) {
        return parse(text, FACTORY);
    }

    /**
     * Parses a line of JSON Lines, without comments and with strings of up to 64 Mi characters.
     *
     * @throws UnreadableTextException if it is not JSON, nested too deep, or contains overlong strings
     */
    public static JsonNode parseLine(String line) {
        return parse(line, LINES);
    }

    private static JsonNode parse(String text, JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonDocument document = new JsonDocument(parser);
            try {
                return document.whole();
            } catch (JacksonException e) {
                throw new UnreadableTextException(document.finding(e), e);
            }
        }
    }

    private JsonNode whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableTextException(
                    malformed("The document is empty").withLocation(new Location(1, 1)), null);
        }
        JsonNode node = node(first);
        if (parser.nextToken() != null) {
            throw new UnreadableTextException(
                    malformed("There is text after the end of the document").withLocation(here()), null);
        }
        return node;
    }

    private JsonNode node(JsonToken token) {
        Location at = here();
        return switch (token) {
            case START_OBJECT -> new JsonNode.Members(members(), at);
            case START_ARRAY -> new JsonNode.Elements(elements(), at);
            case VALUE_STRING -> new JsonNode.Scalar(parser.getString(), at);
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode.Scalar(token == JsonToken.VALUE_TRUE, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode.Scalar(parser.getNumberValue(), at);
            default -> new JsonNode.Scalar(JsonNode.Nothing.NULL, at);
        };
    }

    private List<JsonNode.Member> members() {
        List<JsonNode.Member> members = new ArrayList<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Location at = here();
            members.add(new JsonNode.Member(name, at, node(parser.nextToken())));
        }
        return members;
    }

    private List<JsonNode> elements() {
        List<JsonNode> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(node(token));
        }
        return elements;
    }

    private Location here() {
        var place = parser.currentTokenLocation();
        return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    private Finding finding(JacksonException e) {
        var place = e.getLocation();
        Location at = place == null || place.getLineNr() < 1
                ? here()
                : new Location(place.getLineNr(), Math.max(1, place.getColumnNr()));
        return finding(e, String.valueOf(e.getOriginalMessage())).withLocation(at);
    }

    private static Finding finding(JacksonException e, String message) {
        if (e instanceof StreamConstraintsException) {
            boolean isDepth = message.toLowerCase(Locale.ROOT).contains("depth");
            return Finding.of(
                            "limit.exceeded",
                            Severity.ERROR,
                            "",
                            isDepth
                                    ? "Values are nested more than " + DEPTH + " levels deep"
                                    : "A string is longer than " + STRING + " characters, or a number longer than "
                                            + NUMBER)
                    .withHint("Reduce it; a policy never needs this size");
        }
        if (message.contains("end-of-input")) {
            return malformed("The document is incomplete").withHint("Close the open brackets and quotes: } ] \"");
        }
        return malformed("This is not JSON: " + message);
    }

    private static Finding malformed(String message) {
        return Finding.of("json.malformed", Severity.ERROR, "", message);
    }
}
