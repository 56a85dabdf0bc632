package dev.galley.validation;

import dev.galley.model.Text;
import org.jspecify.annotations.Nullable;

/** One text of an article: its headline, a paragraph, a caption. Not thread-safe. */
public final class Passage {
    /** What a passage is to its article. */
    public enum Kind {
        HEADLINE,
        KICKER,
        STANDFIRST,
        /** The heading of a section. */
        HEADING,
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        QUOTE,
        /** A cell of a table. */
        CELL,
        /** Below a medium or above a table. */
        CAPTION,
        /** The headline of another article that is pointed to. */
        RELATED;

        /** Whether passages of this kind make up the running text. */
        public boolean isBody() {
            return this == PARAGRAPH || this == ITEM || this == QUOTE;
        }
    }

    private static final int NO_INDEX = -1;

    private final Kind kind;
    private final String path;
    private final int index;
    private final Text text;
    private final boolean structured;
    private @Nullable String words;
    private int characters = -1;

    Passage(Kind kind, String path, Text text, boolean structured) {
        this(kind, path, NO_INDEX, text, structured);
    }

    /** One of a list: its path is only put together where it is asked for. */
    Passage(Kind kind, String list, int index, Text text, boolean structured) {
        this.kind = kind;
        this.path = list;
        this.index = index;
        this.text = text;
        this.structured = structured;
        this.words = text.isMarkup() ? null : text.value();
    }

    /** What it is to its article. */
    public Kind kind() {
        return kind;
    }

    /**
     * Where it stands, as a JSON pointer into the article. A paragraph inside verbatim markup has the path of the block
     * that holds the markup.
     */
    public String path() {
        return index == NO_INDEX ? path : path + index;
    }

    /** The text itself; what was found inside verbatim markup is plain words. */
    public Text text() {
        return text;
    }

    /** Whether the model itself holds it as a passage: false where it was found inside verbatim markup. */
    public boolean isStructured() {
        return structured;
    }

    /** Its words without markup, character references replaced. */
    public String words() {
        if (words == null) {
            words = text.plain();
        }
        return words;
    }

    /** Whether its {@linkplain #words() words} hold a character of that class. */
    public boolean holds(CharacterClass wanted) {
        if (characters < 0) {
            characters = CharacterClass.in(words());
        }
        return (characters & wanted.bit()) != 0;
    }
}
