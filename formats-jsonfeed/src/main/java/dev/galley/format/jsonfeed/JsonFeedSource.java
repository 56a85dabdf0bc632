package dev.galley.format.jsonfeed;

import dev.galley.format.ArticleSource;
import dev.galley.format.ReadContext;
import dev.galley.format.jsonfeed.token.Utf8Input;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** The articles of a JSON Feed, one at a time. */
final class JsonFeedSource implements ArticleSource {
    private final InputStream in;
    private final JsonProblems problems;
    private final FeedMembers feed;
    private JsonCursor cursor;
    private boolean begun;
    /** Whether the items were found in an author. */
    private boolean misplaced;

    private boolean inItems;
    private boolean single;
    /** Whether the items are in an object with indexes as names. */
    private boolean numbered;
    /** How many arrays of items are open. */
    private int arrays;

    private boolean ended;
    private long count;
    private @Nullable Location location;

    /** Reads up to the first item. */
    JsonFeedSource(InputStream in, ReadContext context) throws IOException {
        CountedInput counted = new CountedInput(in);
        this.in = counted;
        problems = new JsonProblems(context, counted);
        try {
            InputStream document =
                    FeedStart.find(Utf8Input.of(counted, head -> JsonEncoding.other(head, context)), context::repaired);
            cursor = new JsonCursor(document, context, JsonFaults::reading);
            feed = new FeedMembers(cursor);
            cursor.next();
        } catch (JacksonException e) {
            throw problems.fatal(e);
        }
        advance();
    }

    @Override
    public String version() {
        return feed.version();
    }

    @Override
    public Feed feed() {
        return feed.toFeed();
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> item = nextInArray();
        while (item.isEmpty() && !ended) {
            advance();
            item = nextInArray();
        }
        return item;
    }

    /** Reads the next item of the array of items; empty at its end, and outside of it. */
    private Optional<Article> nextInArray() throws IOException {
        try {
            if (single) {
                single = false;
                return Optional.of(readItem());
            }
            while (inItems) {
                JsonToken token = nextElement();
                if (token == JsonToken.START_OBJECT) {
                    return Optional.of(readItem());
                }
                if (token == JsonToken.START_ARRAY) {
                    beginArrayInItems();
                } else if (token != null) {
                    reportNoObject();
                }
            }
        } catch (JacksonException e) {
            stop(e);
        }
        return Optional.empty();
    }

    /** Moves to the next element of the array of items, or of an array inside it; null at the end of the outermost. */
    private @Nullable JsonToken nextElement() {
        if (numbered && arrays == 1) {
            inItems = cursor.nextMember() != null;
            return inItems ? cursor.token() : null;
        }
        JsonToken token = cursor.next();
        if (token != JsonToken.END_ARRAY) {
            inItems = token != null;
            return token;
        }
        arrays--;
        inItems = arrays > 0;
        return inItems ? nextElement() : null;
    }

    private void beginArrayInItems() {
        if (arrays == 1) {
            cursor.repaired(
                    "item.not-an-object",
                    "/articles",
                    "The item is an array; what it contains was read as items",
                    null);
        }
        arrays++;
    }

    private Article readItem() {
        location = cursor.location();
        return new ItemReader(cursor, count++).read();
    }

    @Override
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /**
     * Reports that there are items in another member of this name, which are read as well. Not called for a
     * mended document, in which the same items may continue after an error.
     */
    private void reportSecond() {
        cursor.report(Finding.of("member.duplicate", Severity.ERROR, "", "The member occurs twice in the same object")
                .withValue("items")
                .withHint("Put all items into one array; those of both were read"));
    }

    private void reportNoObject() {
        var location = cursor.location();
        String raw = cursor.raw();
        cursor.report(Finding.of("item.not-an-object", Severity.ERROR, "/articles", "The item is not an object")
                .withValue(raw)
                .withLocation(location));
    }

    /** Reads the members of the feed up to the items, or to the end. */
    private void advance() throws IOException {
        if (misplaced) {
            ended = true;
            return;
        }
        try {
            for (String name = nextMember(); name != null; name = nextMember()) {
                boolean items = name.equals("items") || (name.equalsIgnoreCase("items") && !feed.hasRead("items"));
                boolean again = begun && name.equals("items") && !cursor.isMended();
                if (items && beginItems()) {
                    if (!name.equals("items")) {
                        cursor.renamed(name, "items", "/articles", cursor.location());
                    }
                    if (again) {
                        reportSecond();
                    }
                    return;
                }
                feed.read(name);
            }
            end();
        } catch (JacksonException e) {
            stop(e);
        }
    }

    /** Returns the name of the next member of the feed; null at the end of the document. */
    private @Nullable String nextMember() {
        String name = cursor.nextMember();
        if (name == null) {
            JsonToken token = cursor.next();
            if (token == JsonToken.PROPERTY_NAME) {
                name = cursor.text();
                cursor.next();
            } else if (token != null) {
                cursor.repaired("document.trailing", "", "The document continues after the end of the feed", null);
            }
        }
        return name;
    }

    /** Ends the document, unless its items are in an author. */
    private void end() {
        feed.readRenamed();
        String items = begun ? null : feed.takeItemsOfAuthor();
        ended = items == null;
        if (items != null) {
            cursor.repaired(
                    "items.misplaced",
                    "/articles",
                    "The items are inside the author; they were read as the feed's",
                    null);
            cursor = cursor.at(new RenamedMember(items, cursor.location()));
            misplaced = true;
            beginItems();
        }
    }

    /** Begins to read the items; an object counts as an array of one. */
    private boolean beginItems() {
        JsonToken token = cursor.token();
        numbered = token == JsonToken.START_OBJECT && cursor.isNumbered();
        inItems = numbered || token == JsonToken.START_ARRAY;
        single = token == JsonToken.START_OBJECT && !numbered;
        begun |= inItems || single;
        arrays = 1;
        if (numbered) {
            cursor.numbered("/articles");
        }
        if (single) {
            cursor.repaired(
                    "array.expected", "/articles", "The value must be an array; it was read as an array of one", null);
        }
        return inItems || single;
    }

    private void stop(JacksonException e) throws IOException {
        inItems = false;
        single = false;
        feed.readRenamed();
        problems.report(e, cursor.location());
        end();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
