package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.model.Extension;
import dev.galley.model.InReplyTo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes what an item replies to, as the extension {@code _thread} of Galley: an object whose member {@code
 * in_reply_to} is an array of objects with the attributes of {@code thr:in-reply-to} (RFC 4685 §3) as strings.
 */
final class ReplyObject {
    /** The name of the extension. */
    static final String NAME = "_thread";

    private static final String LIST = "in_reply_to";
    private static final Set<String> MEMBERS = Set.of("ref", "href", "type", "source");

    private ReplyObject() {}

    static void write(List<InReplyTo> references, JsonOutput out, Values values, Field owner) {
        if (references.isEmpty()) {
            return;
        }
        out.startObject(NAME);
        out.startArray(LIST);
        for (int i = 0; i < references.size(); i++) {
            InReplyTo reference = references.get(i);
            Field field = owner.at("inReplyTo", i);
            out.startObject();
            values.string("ref", reference.ref());
            values.url("href", reference.href(), field.at("href"));
            values.string("type", reference.type());
            values.url("source", reference.source(), field.at("source"));
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }

    /**
     * Reads the extension that {@code cursor} is at. One that is not of the form that this class writes is kept as it is.
     *
     * @return what the item replies to; empty if the extension was kept
     */
    static List<InReplyTo> read(JsonCursor cursor, List<Extension> extensions) {
        String json = cursor.raw();
        List<InReplyTo> references = new ArrayList<>(2);
        try (JsonParser parser = RawJson.parser(json)) {
            if (isWhole(parser, references, cursor)) {
                return references;
            }
        }
        extensions.add(new Extension.Member("", NAME, json));
        return List.of();
    }

    /** Reads the references, and returns whether there is at least one and the object has nothing else. */
    private static boolean isWhole(JsonParser parser, List<InReplyTo> references, JsonCursor cursor) {
        if (parser.nextToken() != JsonToken.START_OBJECT
                || !LIST.equals(parser.nextName())
                || parser.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            InReplyTo reference = reference(parser, cursor);
            if (reference == null) {
                return false;
            }
            references.add(reference);
        }
        return parser.currentToken() == JsonToken.END_ARRAY
                && parser.nextToken() == JsonToken.END_OBJECT
                && !references.isEmpty();
    }

    private static @Nullable InReplyTo reference(JsonParser parser, JsonCursor cursor) {
        Map<String, String> members = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean known = MEMBERS.contains(name) && parser.nextToken() == JsonToken.VALUE_STRING;
            if (!known || members.putIfAbsent(name, parser.getString()) != null) {
                return null;
            }
        }
        return new InReplyTo(
                Optional.ofNullable(members.get("ref")),
                Optional.ofNullable(members.get("href")).map(cursor::resolved),
                Optional.ofNullable(members.get("type")),
                Optional.ofNullable(members.get("source")).map(cursor::resolved));
    }
}
