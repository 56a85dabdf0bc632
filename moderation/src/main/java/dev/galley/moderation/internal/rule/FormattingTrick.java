package dev.galley.moderation.internal.rule;

/** A formatting trick that makes a comment look different from what it says. */
public enum FormattingTrick {
    /** BBCode ({@code [url=…]…[/url]}), which spammers send to every form but few sites support. */
    BBCODE,
    /** Words and links hidden from readers: not displayed, of zero size, or white on white. */
    HIDDEN,
    /** HTML comments. */
    COMMENTS,
    /** Invisible characters, and those that reverse the direction of text. */
    INVISIBLE,
    /** So many marks on a letter that they cover the lines around it. */
    MARKS,
    /** Letters in a style of their own code points, such as 𝐛𝐨𝐥𝐝 or ⓒⓘⓡⓒⓛⓔⓓ. */
    STYLED,
    /** Words whose letters are set apart, such as "v e r m i n". */
    SPELLED
}
