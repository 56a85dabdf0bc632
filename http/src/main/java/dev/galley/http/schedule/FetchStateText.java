package dev.galley.http.schedule;

import dev.galley.model.Url;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A state as text: {@code fetch-state/1}, followed by {@code name=value} pairs in a fixed order, separated by single spaces. In values, the
 * per cent sign and all that is not visible ASCII are percent-encoded as UTF-8. What is absent has no pair.
 */
final class FetchStateText {
    private static final String VERSION = "fetch-state/1";
    private static final String HEX = "0123456789ABCDEF";

    private FetchStateText() {}

    static String of(FetchState state) {
        StringBuilder text = new StringBuilder(VERSION);
        pair(text, "address", Optional.of(state.address().value()));
        pair(text, "moved", state.movedTo().map(Url::value));
        pair(text, "validated", state.validators().map(known -> known.url().value()));
        pair(text, "etag", state.validators().flatMap(Validators::etag));
        pair(text, "modified", state.validators().flatMap(Validators::lastModified));
        pair(text, "interval", state.hints().interval().map(Duration::toString));
        pair(text, "skip-hours", joined(state.hints().skipHours()));
        pair(text, "skip-days", joined(state.hints().skipDays()));
        pair(
                text,
                "failures",
                Optional.of(state.failures()).filter(count -> count > 0).map(String::valueOf));
        pair(text, "next", state.nextFetch().map(Instant::toString));
        pair(text, "gone", Optional.of("yes").filter(yes -> state.isGone()));
        return text.toString();
    }

    private static Optional<String> joined(Set<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static void pair(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(known -> encode(known, text.append(' ').append(name).append('=')));
    }

    private static void encode(String value, StringBuilder text) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && b != '%') {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
    }

    static FetchState parse(String text) {
        Map<String, String> pairs = pairs(text);
        FetchState state = new FetchState(
                value(pairs, "address", Url::of).orElseThrow(() -> malformed("it has no address")),
                value(pairs, "moved", Url::of),
                value(pairs, "validated", Url::of)
                        .map(url -> new Validators(
                                url, value(pairs, "etag", value -> value), value(pairs, "modified", value -> value))),
                new DocumentHints(
                        value(pairs, "interval", Duration::parse),
                        value(pairs, "skip-hours", list -> set(list, Integer::valueOf))
                                .orElse(Set.of()),
                        value(pairs, "skip-days", list -> set(list, DayOfWeek::valueOf))
                                .orElse(Set.of())),
                value(pairs, "failures", Integer::valueOf).orElse(0),
                value(pairs, "next", Instant::parse),
                value(pairs, "gone", "yes"::equals).orElse(false));
        if (!of(state).equals(text)) {
            throw malformed("its parts are not in the form and order in which they are written");
        }
        return state;
    }

    private static Map<String, String> pairs(String text) {
        String[] parts = text.split(" ", -1);
        if (!parts[0].equals(VERSION)) {
            throw malformed("it does not begin with " + VERSION);
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals < 0) {
                throw malformed("part " + i + " is not of the form name=value");
            }
            pairs.put(parts[i].substring(0, equals), decode(parts[i].substring(equals + 1), i));
        }
        return pairs;
    }

    private static <T> Optional<T> value(Map<String, String> pairs, String name, Function<String, T> parser) {
        try {
            return Optional.ofNullable(pairs.get(name)).map(parser);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw malformed("the value of \"" + name + "\" is malformed");
        }
    }

    private static <T> Set<T> set(String list, Function<String, T> parser) {
        Set<T> values = new TreeSet<>();
        for (String value : list.split(",", -1)) {
            values.add(parser.apply(value));
        }
        return values;
    }

    private static String decode(String value, int part) {
        ByteBuffer bytes = ByteBuffer.allocate(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x7F || (c == '%' && i + 2 >= value.length())) {
                throw malformed("part " + part + " has a character that is not encoded");
            }
            if (c == '%') {
                int high = Character.digit(value.charAt(i + 1), 16);
                int low = Character.digit(value.charAt(i + 2), 16);
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put((byte) c);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw malformed("part " + part + " is not UTF-8");
        }
    }

    private static IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException("This text is not the state of a feed: " + why);
    }
}
