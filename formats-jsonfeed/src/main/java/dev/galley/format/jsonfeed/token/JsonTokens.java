package dev.galley.format.jsonfeed.token;

import dev.galley.format.Limits;
import dev.galley.report.Location;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of a JSON document in UTF-8. Jackson reads them as long as the document is well-formed. At its first error a
 * {@link JsonMender} takes over in the middle of the document, with what Jackson has read since the last mark.
 */
public final class JsonTokens implements TokenSource {
    private final JsonParser parser;
    private final DocumentBytes bytes;
    private final ReplayInput input;
    private final Map<String, Set<String>> vocabulary;
    private final Limits limits;
    private final @Nullable Repairs repairs;
    private @Nullable JsonMender mender;
    private String opening = "id";
    private int sinceMark;
    private @Nullable String lastText;
    private @Nullable String corrected;
    private Nesting nesting;
    private Expected start = Expected.DOCUMENT;
    private String member = "";
    private Location location = new Location(1, 1);

    /**
     * Creates the tokens of a document.
     *
     * @param vocabulary the members that each object can have, by the name of the member that holds the object; {@code ""} for
     *     the outermost
     * @param repairs receives the errors; null to throw Jackson's exception at the first one
     */
    public JsonTokens(InputStream in, Limits limits, Map<String, Set<String>> vocabulary, @Nullable Repairs repairs) {
        this.vocabulary = vocabulary;
        this.limits = limits;
        this.repairs = repairs;
        nesting = new Nesting(vocabulary, limits.depth());
        bytes = new DocumentBytes(in);
        input = new ReplayInput(bytes);
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.textLength())
                .build();
        parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build()
                .createParser(ObjectReadContext.empty(), repairs == null ? bytes : input);
    }

    @Override
    public @Nullable JsonToken next() {
        if (mender != null) {
            return mender.next();
        }
        JsonToken token;
        try {
            token = counted(parser.nextToken());
        } catch (StreamReadException e) {
            mender = mender(e);
            return mender.next();
        }
        if (token == null || !token.isNumeric() || repairs == null || endsHere()) {
            return token;
        }
        mender = mender();
        return mender.token();
    }

    /** Moves to the next token and returns its text if it is the name of a member; otherwise null. */
    public @Nullable String nextName() {
        if (mender == null) {
            try {
                String name = parser.nextName();
                counted(parser.currentToken());
                return name;
            } catch (StreamReadException e) {
                mender = mender(e);
            }
        }
        return mender.next() == JsonToken.PROPERTY_NAME ? mender.text() : null;
    }

    @Override
    public @Nullable JsonToken token() {
        return mender == null ? parser.currentToken() : mender.token();
    }

    @Override
    public String text() {
        if (mender == null) {
            try {
                lastText = parser.getString();
                return lastText;
            } catch (StreamReadException e) {
                mender = mender(e);
            }
        }
        return mender.text();
    }

    /**
     * Returns the text of the string before the current token if that string turned out to end in another place than was
     * thought when its text was returned; otherwise null. Returns it once.
     */
    public @Nullable String takeCorrection() {
        String taken = corrected;
        corrected = null;
        return taken;
    }

    /** Checks whether the member read last continues the value of one that has been read. */
    public boolean isRepeated() {
        return mender != null && mender.isRepeated();
    }

    /** Checks whether an error in the document has been corrected. */
    public boolean isMended() {
        return mender != null;
    }

    /** Checks whether texts may have surrogates. If not, none has an unpaired one. */
    public boolean mayHaveSurrogates() {
        return mender != null || bytes.mayHaveSurrogates();
    }

    /** Returns where the token begins. */
    public Location location() {
        return mender == null ? locationInParser() : mender.location();
    }

    private Location locationInParser() {
        var place = parser.currentTokenLocation();
        return new Location(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    /** Sets the name of the member with which items begin, by which the next item is found after an error. */
    public void itemsBeginWith(String name) {
        opening = name;
    }

    private @Nullable JsonToken counted(@Nullable JsonToken token) {
        sinceMark++;
        lastText = null;
        if (input.isFresh() && token != null && !token.isStructEnd()) {
            mark(token);
        }
        return token;
    }

    /** Makes the token at the position the one at which a mender begins. */
    private void mark(JsonToken token) {
        input.mark(parser.currentTokenLocation().getByteOffset());
        location = locationInParser();
        sinceMark = 1;
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext around = token.isStructStart() ? context.getParent() : context;
        nesting = new Nesting(vocabulary, limits.depth());
        nesting.enter(around);
        String name = around.currentName();
        member = name == null ? "" : name;
        start = around.inRoot()
                ? Expected.DOCUMENT
                : around.inArray()
                        ? Expected.ELEMENT
                        : token == JsonToken.PROPERTY_NAME ? Expected.NAME : Expected.VALUE;
    }

    /** Checks whether a number ends where Jackson ends it, which does not look at what follows: {@code 2024-05-01} is not a number. */
    private boolean endsHere() {
        int next = input.at(parser.currentLocation().getByteOffset());
        return next < 0 || !input.canReplay() || " \t\r\n,}]/#".indexOf(next) >= 0;
    }

    private JsonMender mender(StreamReadException error) {
        if (repairs == null || !input.canReplay()) {
            throw error;
        }
        return mender();
    }

    private JsonMender mender() {
        ByteWindow window = new ByteWindow(input.replay(), location);
        JsonMender created = new JsonMender(
                window, nesting, start, member, opening, limits.textLength(), Objects.requireNonNull(repairs));
        created.repeat(sinceMark);
        if (lastText != null
                && created.token() == JsonToken.VALUE_STRING
                && !created.text().equals(lastText)) {
            corrected = created.text();
        }
        return created;
    }
}
