package dev.galley.format.xml.token;

/** The ways in which a document is not well-formed, and how each is repaired. */
public enum Fault {
    AMPERSAND("xml.malformed", "A \"&\" that begins no reference was read as text", "Write \"&amp;\" instead"),
    REFERENCE_OPEN(
            "xml.malformed", "A reference without a semicolon was read as if it had one", "End it with a semicolon"),
    REFERENCE_CASE("xml.malformed", "A reference with \"X\" was read as hexadecimal", "Write \"&#x\" in lower case"),
    REFERENCE_HALF(
            "xml.malformed",
            "References to the halves of a surrogate pair were read as one character",
            "Write one reference to the code point"),
    REFERENCE_FORBIDDEN(
            "character.forbidden",
            "A reference to a character that XML does not allow was replaced by U+FFFD",
            "Remove the reference"),
    REFERENCE_CONTROL(
            "character.windows-1252",
            "A reference to a control character was read as the character of windows-1252",
            "Write the character itself, or a reference to its code point"),
    ENTITY(
            "entity.undeclared",
            "This entity is not defined in XML",
            "Write the character itself, or a numeric reference"),
    CHARACTER("character.forbidden", "A character that XML does not allow was replaced by U+FFFD", "Remove it"),
    ENCODING(
            "encoding.malformed",
            "Bytes that are not UTF-8 were read as windows-1252 or replaced by U+FFFD",
            "Write the document in the encoding that it declares"),
    LESS_THAN("xml.malformed", "A \"<\" that begins no tag was read as text", "Write \"&lt;\" instead"),
    CDATA_END("xml.malformed", "\"]]>\" outside of a CDATA section was read as text", "Write \"]]&gt;\" instead"),
    CDATA_OPEN("xml.malformed", "A CDATA section without an end was read as text", "End it with \"]]>\""),
    COMMENT_DASHES("xml.malformed", "A comment contains \"--\"", "Separate the hyphens"),
    COMMENT_OPEN("xml.malformed", "A comment without an end was skipped up to the next \">\"", "End it with \"-->\""),
    NAME("xml.malformed", "This name contains a character that XML does not allow in names", "Rename it"),
    ATTRIBUTE_SPACE("xml.malformed", "There is no white space before an attribute", "Insert a space"),
    ATTRIBUTE_TWICE("xml.malformed", "Of attributes with the same name, the first one was read", "Remove the others"),
    ATTRIBUTE_UNQUOTED(
            "xml.malformed",
            "An attribute value without quotation marks was read up to the next white space",
            "Enclose the value in quotation marks"),
    ATTRIBUTE_VALUELESS("xml.malformed", "An attribute without a value was read as empty", "Give it a value"),
    ATTRIBUTE_LESS_THAN("xml.malformed", "A \"<\" in an attribute value was read as text", "Write \"&lt;\" instead"),
    ATTRIBUTE_OPEN(
            "xml.malformed",
            "An attribute value without a closing quotation mark was cut at its first white space",
            "Close the value with a quotation mark"),
    TAG_JUNK("xml.malformed", "Characters in a tag that belong to no attribute were skipped", "Remove them"),
    TAG_OPEN("xml.malformed", "A tag without \">\" was read as if it ended before the next one", "Close the tag"),
    END_STRAY("xml.malformed", "An end tag without a start tag was skipped", "Remove it, or write its start tag"),
    END_WRONG("xml.malformed", "This end tag was read as that of the open element", "Correct the name of the tag"),
    END_MISSING("xml.malformed", "An element without an end tag was closed here", "Write the end tag"),
    DECLARATION(
            "xml.malformed", "The XML declaration has errors", "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
    DECLARATION_LATE(
            "xml.declaration-late",
            "White space before the XML declaration was ignored",
            "Remove everything before the XML declaration"),
    DECLARATION_INSIDE("xml.malformed", "An XML declaration inside the document was skipped", "Remove it"),
    INSTRUCTION("xml.malformed", "A processing instruction with errors was skipped", "Correct or remove it"),
    DOCTYPE("xml.malformed", "A document type declaration with errors was skipped", "Correct or remove it"),
    BEFORE_ROOT("xml.malformed", "Text before the root element was skipped", "Remove it"),
    BEFORE_FEED("xml.malformed", "Elements before the feed were skipped", "Remove them"),
    AFTER_ROOT("xml.malformed", "Content after the root element was skipped", "Remove it");

    private final String code;
    private final String message;
    private final String hint;

    Fault(String code, String message, String hint) {
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    /** Returns the code of the finding. */
    public String code() {
        return code;
    }

    /** Returns what is wrong and how it was repaired. */
    public String message() {
        return message;
    }

    /** Returns how the publisher can correct it. */
    public String hint() {
        return hint;
    }
}
