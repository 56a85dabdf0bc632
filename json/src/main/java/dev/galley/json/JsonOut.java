package dev.galley.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;

/** The output of one document: a generator, and the options. */
record JsonOut(JsonGenerator generator, JsonOptions options) {
    /** Writes a string. A lone surrogate, which no encoding can hold, is written as an escape. */
    void string(String value) {
        if (!(generator instanceof JsonGeneratorBase) || isWhole(value)) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(escaped(value));
        }
    }

    /** Checks whether every surrogate pair is complete. Nearly all strings have no surrogates at all. */
    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (value.codePointAt(i) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        value.codePoints().forEach(c -> {
            if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                out.append("\\u").append(Character.forDigit(c >> 12 & 0xF, 16));
                out.append(Character.forDigit(c >> 8 & 0xF, 16));
                out.append(Character.forDigit(c >> 4 & 0xF, 16));
                out.append(Character.forDigit(c & 0xF, 16));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
