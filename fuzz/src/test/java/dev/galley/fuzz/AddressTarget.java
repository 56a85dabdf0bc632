package dev.galley.fuzz;

import dev.galley.moderation.internal.confidential.ConfidentialValues;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The filter of e-mail addresses. The first two bytes of the input choose how an address is disguised or encoded, and the rest is the text
 * around it: the address is found in any text.
 */
final class AddressTarget implements Target {
    private static final String ADDRESS = "ada.lovelace@harbour.example";
    private static final ConfidentialValues VALUES = ConfidentialValues.of(List.of(ADDRESS));
    private static final List<UnaryOperator<String>> DISGUISES = List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.replace("@", "&#64;"),
            text -> text.replace("@", "&#x40;").replace(".", "&period;"),
            text -> URLEncoder.encode(text, StandardCharsets.UTF_8),
            text -> text.replace("@", "=40"),
            text -> text.replace("@", "\\u0040"),
            text -> text.replace("", " "));
    private static final List<UnaryOperator<String>> CODES = List.of(
            text -> text,
            text -> Base64.getEncoder().encodeToString(ADDRESS.getBytes(StandardCharsets.UTF_8)),
            text -> HexFormat.of().formatHex(ADDRESS.getBytes(StandardCharsets.UTF_8)),
            text -> new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));

    @Override
    public void check(byte[] input) {
        if (input.length < 2) {
            return;
        }
        String around = new String(Arrays.copyOfRange(input, 2, input.length), StandardCharsets.UTF_8);
        int middle = around.length() / 2;
        int code = (input[1] & 0xFF) % CODES.size();
        String disguised = code > 0
                ? ADDRESS
                : DISGUISES.get((input[0] & 0xFF) % DISGUISES.size()).apply(ADDRESS);
        String shown = CODES.get(code).apply(disguised);
        String text = around.substring(0, middle) + " " + shown + " " + around.substring(middle);
        Checks.holds(VALUES.areIn(text), "Not found in: " + text);
        VALUES.areIn(around);
    }
}
