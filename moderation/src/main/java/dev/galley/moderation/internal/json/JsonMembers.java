package dev.galley.moderation.internal.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the members of a JSON object. A missing or wrong member causes an {@link IllegalArgumentException}
 * whose message names it.
 */
public final class JsonMembers {
    private final Map<String, JsonNode> members = new LinkedHashMap<>();

    /** Wraps a node, which must be an object. */
    public JsonMembers(JsonNode object) {
        if (!(object instanceof JsonNode.Members all)) {
            throw new IllegalArgumentException("a JSON object is expected");
        }
        all.members().forEach(member -> members.put(member.name(), member.value()));
    }

    /** Checks whether a member exists. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Checks whether a member exists and is a string. */
    public boolean isText(String name) {
        return plain(members.get(name)) instanceof String;
    }

    /** Returns a required string. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(name, "a string"));
    }

    /** Returns an optional string. */
    public Optional<String> optionalText(String name) {
        JsonNode value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (plain(value) instanceof String text) {
            return Optional.of(text);
        }
        throw wrong(name, "a string");
    }

    /** Returns a required number. */
    public double number(String name) {
        if (plain(members.get(name)) instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(name, "a number");
    }

    /** Returns a required constant, written in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String word = text(name);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong(name, "a known word");
        }
    }

    /** Returns the objects of an array; empty if it is missing. */
    public List<JsonMembers> objects(String name) {
        JsonNode value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonNode.Elements array) {
            return array.elements().stream().map(JsonMembers::new).toList();
        }
        throw wrong(name, "an array");
    }

    /** Returns the strings of an array; empty if it is missing. */
    public List<String> texts(String name) {
        JsonNode value = members.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonNode.Elements array
                && array.elements().stream().allMatch(element -> element.plain() instanceof String)) {
            return array.elements().stream()
                    .map(element -> (String) element.plain())
                    .toList();
        }
        throw wrong(name, "an array of strings");
    }

    /** Returns an optional object. */
    public Optional<JsonMembers> object(String name) {
        JsonNode value = members.get(name);
        return value == null ? Optional.empty() : Optional.of(new JsonMembers(value));
    }

    /** Returns an optional boolean. */
    public Optional<Boolean> flag(String name) {
        JsonNode value = members.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (plain(value) instanceof Boolean flag) {
            return Optional.of(flag);
        }
        throw wrong(name, "true or false");
    }

    /** Returns the names of the members. */
    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    private static @Nullable Object plain(@Nullable JsonNode value) {
        return value == null ? null : value.plain();
    }

    private static IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException("\"" + name + "\" is missing or not " + expected);
    }
}
