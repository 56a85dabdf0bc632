package dev.galley.validation;

import dev.galley.model.Text;
import org.jspecify.annotations.Nullable;

/** A text of an article, such as its headline, a paragraph or a caption. Not thread-safe. */
public final class Passage {
    /** The role of a passage in its article. */
    public enum Kind {
        HEADLINE,
        /** A short line above the headline. */
        KICKER,
        /** The summary between headline and body. */
        STANDFIRST,
        /** The heading of a section. */
        HEADING,
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        QUOTE,
        /** A cell of a table. */
        CELL,
        /** The caption or alternative text of a media file, or the caption of a table. */
        CAPTION,
        /** The headline of a related link. */
        RELATED;

        /** Checks whether passages of this kind are running text: paragraphs, list items and quotes. */
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

    /** Creates a passage in a list. Its path is only built when it is asked for. */
    Passage(Kind kind, String list, int index, Text text, boolean structured) {
        this.kind = kind;
        this.path = list;
        this.index = index;
        this.text = text;
        this.structured = structured;
        this.words = text.isMarkup() ? null : text.value();
    }

    /** Returns the role of the passage in its article. */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the position in the article as a JSON pointer (RFC 6901). A passage inside verbatim markup has the path
     * of the block that contains the markup.
     */
    public String path() {
        return index == NO_INDEX ? path : path + index;
    }

    /** Returns the text as the article has it, or plain words if it was found inside verbatim markup. */
    public Text text() {
        return text;
    }

    /** Returns whether the passage is a value of the model; {@code false} if it was found inside verbatim markup. */
    public boolean isStructured() {
        return structured;
    }

    /** Returns the words without markup and with character references decoded. */
    public String words() {
        if (words == null) {
            words = text.plain();
        }
        return words;
    }

    /** Checks whether the {@linkplain #words() words} contain a less-than sign. */
    public boolean hasLessThanSign() {
        return has(CharacterClasses.LESS_THAN);
    }

    /** Checks whether the {@linkplain #words() words} contain an ampersand. */
    public boolean hasAmpersand() {
        return has(CharacterClasses.AMPERSAND);
    }

    /** Checks whether the {@linkplain #words() words} contain a tab, line feed or carriage return. */
    public boolean hasLineBreakOrTab() {
        return has(CharacterClasses.LINE_BREAK_OR_TAB);
    }

    /** Checks whether the {@linkplain #words() words} contain another control character or an unpaired surrogate. */
    public boolean hasControlCharacter() {
        return has(CharacterClasses.CONTROL) || has(CharacterClasses.UNPAIRED_SURROGATE);
    }

    /** Checks whether the {@linkplain #words() words} contain a character without width, such as U+200B or U+00AD. */
    public boolean hasInvisibleCharacter() {
        return has(CharacterClasses.INVISIBLE);
    }

    /** Checks whether the {@linkplain #words() words} contain U+FFFD, which replaces an undecodable character. */
    public boolean hasReplacementCharacter() {
        return has(CharacterClasses.REPLACEMENT);
    }

    /** Checks whether the {@linkplain #words() words} contain a character with which wrongly decoded UTF-8 may begin. */
    public boolean mayHaveMojibake() {
        return has(CharacterClasses.MOJIBAKE);
    }

    private boolean has(int characterClass) {
        if (characters < 0) {
            characters = CharacterClasses.in(words());
        }
        return (characters & characterClass) != 0;
    }
}
