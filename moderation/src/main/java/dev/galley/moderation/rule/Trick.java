package dev.galley.moderation.rule;

/** A way to make a comment look like something else than it says. */
public enum Trick {
    /** Markup of bulletin boards ({@code [url=…]…[/url]}): sent to every form there is, understood by few. */
    BBCODE,
    /** Words and links that readers do not see: not displayed, without size, white on white. */
    HIDDEN,
    /** Comments of HTML. */
    COMMENTS,
    /** Characters that nobody sees, and such that turn the direction of writing around. */
    INVISIBLE,
    /** Marks piled up on a letter, until they cover the lines around it. */
    MARKS
}
