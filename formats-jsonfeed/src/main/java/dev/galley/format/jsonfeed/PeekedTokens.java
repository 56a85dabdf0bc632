package dev.galley.format.jsonfeed;

import dev.galley.format.jsonfeed.token.JsonTokens;
import dev.galley.format.jsonfeed.token.TokenSource;
import dev.galley.report.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The tokens of a document, where the first name in an object can be seen before the position moves to it. */
final class PeekedTokens implements TokenSource {
    private final JsonTokens tokens;
    private boolean hasPeeked;
    private @Nullable String firstName;
    /** Where the object begins whose first name was peeked at. */
    private Location brace = new Location(1, 1);

    PeekedTokens(JsonTokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the first name in the object that begins at the position; null if it is empty. */
    @Nullable
    String peekName() {
        brace = tokens.location();
        firstName = tokens.nextName();
        hasPeeked = true;
        return firstName;
    }

    @Override
    public @Nullable JsonToken next() {
        JsonToken next = hasPeeked ? tokens.token() : tokens.next();
        hasPeeked = false;
        return next;
    }

    /** Moves to the name of the next member and returns it; null at the end of the object. */
    @Nullable
    String nextName() {
        String name = hasPeeked ? firstName : tokens.nextName();
        hasPeeked = false;
        return name;
    }

    @Override
    public @Nullable JsonToken token() {
        return hasPeeked ? JsonToken.START_OBJECT : tokens.token();
    }

    @Override
    public String text() {
        return tokens.text();
    }

    /** Returns the right text of the string read last if an error after it shows that it was another one; otherwise null. */
    @Nullable
    String takeCorrection() {
        return tokens.takeCorrection();
    }

    /** Checks whether the member read last continues the value of one that has been read. */
    boolean isRepeated() {
        return tokens.isRepeated();
    }

    boolean isMended() {
        return tokens.isMended();
    }

    /** Checks whether the texts may have unpaired surrogates. */
    boolean mayHaveSurrogates() {
        return tokens.mayHaveSurrogates();
    }

    /** Sets the name of the member with which items begin. */
    void itemsBeginWith(String name) {
        tokens.itemsBeginWith(name);
    }

    Location location() {
        return hasPeeked ? brace : tokens.location();
    }
}
