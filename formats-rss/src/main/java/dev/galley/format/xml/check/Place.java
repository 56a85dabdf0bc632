package dev.galley.format.xml.check;

/** What an element is in any of the formats, so that an extension can say where its elements may stand. */
public enum Place {
    /** Nothing that extensions speak of. */
    OTHER,
    /** An Atom {@code feed}. */
    FEED,
    /** The {@code channel} of RSS. */
    CHANNEL,
    /** The {@code source} of an Atom entry. */
    SOURCE,
    /** An Atom {@code entry}. */
    ENTRY,
    /** The {@code item} of RSS. */
    ITEM,
    /** An Atom {@code author} or {@code contributor}. */
    PERSON,
    /** An Atom {@code link}. */
    LINK,
    /** The {@code category} of an Atom feed or entry. */
    CATEGORY,
    /** The {@code enclosure} of an item. */
    ENCLOSURE,
    /** The {@code image} of RSS. */
    IMAGE,
    /** The {@code textInput} of RSS. */
    TEXT_INPUT,
    /** The root element of RSS, which is around the channel. */
    ROOT;

    /** Whether it is what a reader knows as an article. */
    public boolean isArticle() {
        return this == ENTRY || this == ITEM;
    }
}
