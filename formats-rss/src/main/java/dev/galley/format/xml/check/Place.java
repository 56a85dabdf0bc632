package dev.galley.format.xml.check;

/** The role of an element across formats; extensions name the places where their elements may occur. */
public enum Place {
    /** Any element to which extensions add nothing. */
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
    /** The root element of RSS, which contains the channel. */
    ROOT;

    /** Checks whether elements of this place are articles. */
    public boolean isArticle() {
        return this == ENTRY || this == ITEM;
    }
}
