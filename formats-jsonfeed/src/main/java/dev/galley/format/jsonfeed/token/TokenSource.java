package dev.galley.format.jsonfeed.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of JSON, one at a time. */
public interface TokenSource {
    /** Moves to the next token; null at the end. */
    @Nullable
    JsonToken next();

    /** Returns the token at the position. */
    @Nullable
    JsonToken token();

    /** Returns the text of the token: a name, the value of a string, the digits of a number. */
    String text();
}
