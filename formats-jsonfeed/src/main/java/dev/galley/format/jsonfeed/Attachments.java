package dev.galley.format.jsonfeed;

import dev.galley.internal.PlainNumber;
import dev.galley.internal.date.MediaDuration;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the "attachments" of an item. */
final class Attachments {
    /** More digits than a duration has before the point. To write out those of {@code 1e20000000} takes seconds. */
    private static final int MAX_DIGITS = 19;
    /** More zeros than a duration has behind the point. */
    private static final int MAX_DECIMALS = 9;

    private Attachments() {}

    static void read(JsonCursor cursor, String owner, List<Media> media, List<Extension> extensions) {
        Extension.Member place = new Extension.Member("", "attachments", "");
        cursor.array(owner + "/media", place, extensions, token -> isOne(cursor, token), () -> {
            if (isAddress(cursor, cursor.token())) {
                String address = cursor.text();
                cursor.repaired(
                        "object.expected",
                        owner + "/media/" + media.size(),
                        "The attachment must be an object; the string was read as its address",
                        address);
                media.add(Media.builder(Url.of(address), Media.Role.ENCLOSURE).build());
            } else if (cursor.isObject(owner + "/media", place, extensions)) {
                readOne(cursor, owner, media, extensions);
            }
        });
    }

    private static boolean isOne(JsonCursor cursor, JsonToken token) {
        return token == JsonToken.START_OBJECT || isAddress(cursor, token);
    }

    /** Checks whether the value is not an object but a web address, which can only be that of the file. */
    private static boolean isAddress(JsonCursor cursor, @Nullable JsonToken token) {
        return token == JsonToken.VALUE_STRING && Url.of(cursor.text()).isWeb();
    }

    private static void readOne(JsonCursor cursor, String owner, List<Media> media, List<Extension> extensions) {
        String parent = "media/" + media.size();
        String path = owner + "/" + parent;
        Url url = null;
        String type = null;
        String title = null;
        Long size = null;
        Duration duration = null;
        int members = 0;
        for (String key = cursor.nextMember(); key != null; key = cursor.nextMember()) {
            members = cursor.counted(members);
            Extension.Member place = new Extension.Member(parent, key, "");
            switch (key) {
                case "url" -> url = cursor.values().url(path + "/url", place, extensions);
                case "mime_type" -> type = cursor.values().string(path + "/type", place, extensions);
                case "title" -> title = cursor.values().string(path + "/title", place, extensions);
                case "size_in_bytes" ->
                    size = size(cursor.values().number(path + "/size", place, extensions), cursor, path + "/size");
                case "duration_in_seconds" -> duration = duration(cursor, path + "/duration", place, extensions);
                default -> extensions.add(new Extension.Member(parent, key, cursor.raw()));
            }
        }
        if (url == null || url.value().isBlank()) {
            extensions.removeIf(extension -> extension.parent().equals(parent));
            cursor.report(Finding.of("attachment.without-url", Severity.ERROR, path, "The attachment has no \"url\"")
                    .withHint("Add the address of the file as \"url\""));
            return;
        }
        media.add(Media.builder(url, Media.Role.ENCLOSURE)
                .type(type)
                .title(title)
                .size(size)
                .duration(duration)
                .build());
    }

    private static @Nullable Long size(@Nullable BigDecimal number, JsonCursor cursor, String path) {
        if (number == null || isNegative("size", number, cursor, path)) {
            return null;
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            if (isWhole(number)) {
                tooLarge("size", number, cursor, path);
            } else {
                unreadable("The size of the attachment is not a whole number of bytes", number, cursor, path);
            }
            return null;
        }
    }

    private static boolean isNegative(String noun, BigDecimal number, JsonCursor cursor, String path) {
        boolean negative = number.signum() < 0;
        if (negative) {
            String message = "A " + noun + " is not negative; it was ignored";
            cursor.report(Finding.of("number.unreadable", Severity.WARNING, path, message)
                    .withValue(number.toString()));
        }
        return negative;
    }

    private static @Nullable Duration duration(
            JsonCursor cursor, String path, Extension.Member place, List<Extension> extensions) {
        String text = cursor.token() == JsonToken.VALUE_STRING ? cursor.text().strip() : "";
        Duration spelled = PlainNumber.decimal(text) == null ? spelled(text) : null;
        if (spelled != null) {
            cursor.repaired("number.expected", path, "The duration must be a number of seconds", text);
            return spelled;
        }
        BigDecimal seconds = cursor.values().number(path, place, extensions);
        return seconds == null || isNegative("duration", seconds, cursor, path)
                ? null
                : duration(seconds, cursor, path);
    }

    /** Returns a duration such as {@code 1:02:03}, which is right in RSS; null if it is not a duration. */
    private static @Nullable Duration spelled(String text) {
        Duration clock = MediaDuration.clock(text);
        return clock == null ? MediaDuration.lenient(text) : clock;
    }

    private static @Nullable Duration duration(BigDecimal seconds, JsonCursor cursor, String path) {
        if (seconds.signum() == 0 || seconds.precision() - (long) seconds.scale() < -MAX_DECIMALS) {
            return Duration.ZERO;
        }
        if (seconds.precision() - (long) seconds.scale() > MAX_DIGITS) {
            tooLarge("duration", seconds, cursor, path);
            return null;
        }
        try {
            BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
            BigDecimal nanos = seconds.subtract(whole).movePointRight(9).setScale(0, RoundingMode.HALF_UP);
            return Duration.ofSeconds(whole.longValueExact(), nanos.longValueExact());
        } catch (ArithmeticException e) {
            tooLarge("duration", seconds, cursor, path);
            return null;
        }
    }

    /** Checks for a whole number without computing its digits, of which a short exponent can make millions. */
    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0
                || (number.scale() <= number.precision()
                        && number.stripTrailingZeros().scale() <= 0);
    }

    /** Reports a number that JSON Feed allows, but the model cannot hold. */
    private static void tooLarge(String noun, BigDecimal number, JsonCursor cursor, String path) {
        String message = "The " + noun + " of the attachment is too large; it was ignored";
        cursor.report(
                Finding.of("number.unreadable", Severity.WARNING, path, message).withValue(number.toString()));
    }

    private static void unreadable(String message, BigDecimal number, JsonCursor cursor, String path) {
        cursor.report(
                Finding.of("number.unreadable", Severity.ERROR, path, message).withValue(number.toString()));
    }
}
