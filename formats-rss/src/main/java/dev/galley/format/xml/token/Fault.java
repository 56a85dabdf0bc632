package dev.galley.format.xml.token;

/** The ways in which a document is not well-formed, and how each is repaired. */
public enum Fault {
    AMPERSAND("xml.malformed", "This \"&\" begins no reference", "it was read as text", "Write \"&amp;\" instead"),
    REFERENCE_OPEN(
            "xml.malformed",
            "This reference has no semicolon",
            "it was read as if it had one",
            "End the reference with a semicolon"),
    REFERENCE_CASE(
            "xml.malformed",
            "This reference has an upper-case \"X\"",
            "it was read as a hexadecimal number",
            "Write \"&#x\" in lower case"),
    REFERENCE_HALF(
            "xml.malformed",
            "Two references represent the halves of a surrogate pair",
            "they were read as one character",
            "Write one reference to the code point"),
    REFERENCE_FORBIDDEN(
            "character.forbidden",
            "This reference is to a character that XML does not allow",
            "it was replaced by U+FFFD",
            "Remove the reference"),
    REFERENCE_CONTROL(
            "character.windows-1252",
            "This reference is to a control character",
            "it was read as the character that windows-1252 has at this number",
            "Write the character itself, or a reference to its code point"),
    ENTITY(
            "entity.undeclared",
            "This entity is not defined in XML",
            "it was read as in HTML, or as text",
            "Write the character itself, or a numeric reference"),
    CHARACTER(
            "character.forbidden",
            "The document contains characters that XML does not allow",
            "they were replaced by U+FFFD",
            "Remove control characters"),
    ENCODING(
            "encoding.malformed",
            "The document contains bytes that are not UTF-8",
            "they were read as windows-1252 or replaced by U+FFFD",
            "Write the document in the encoding that it declares"),
    LESS_THAN("xml.malformed", "This \"<\" begins no tag", "it was read as text", "Write \"&lt;\" instead"),
    CDATA_END(
            "xml.malformed",
            "\"]]>\" is outside of a CDATA section",
            "it was read as text",
            "Write \"]]&gt;\" instead"),
    CDATA_OPEN(
            "xml.malformed",
            "This CDATA section has no end",
            "its content was read as markup",
            "End the section with \"]]>\""),
    COMMENT_DASHES("xml.malformed", "This comment contains \"--\"", "the comment was skipped", "Separate the hyphens"),
    COMMENT_OPEN(
            "xml.malformed",
            "This comment has no end",
            "it was skipped up to the next \">\" or tag",
            "End the comment with \"-->\""),
    NAME(
            "xml.malformed",
            "This name contains a character that XML does not allow in names",
            "it was read as it is",
            "Rename the element or attribute"),
    ATTRIBUTE_SPACE(
            "xml.malformed",
            "There is no white space before this attribute",
            "it was read as if there were",
            "Insert a space"),
    ATTRIBUTE_TWICE(
            "xml.malformed",
            "This attribute occurs twice in one tag",
            "only the first one was read",
            "Remove one of them"),
    ATTRIBUTE_UNQUOTED(
            "xml.malformed",
            "This attribute value has no quotation marks",
            "it was read up to the next white space",
            "Enclose the value in quotation marks"),
    ATTRIBUTE_QUOTES(
            "xml.malformed",
            "This attribute value has typographic quotation marks",
            "they were left out",
            "Use the quotation marks \" or ' of XML"),
    ATTRIBUTE_VALUELESS(
            "xml.malformed", "This attribute has no value", "it was read as empty", "Give the attribute a value"),
    ATTRIBUTE_LESS_THAN(
            "xml.malformed", "This attribute value contains \"<\"", "it was read as text", "Write \"&lt;\" instead"),
    ATTRIBUTE_OPEN(
            "xml.malformed",
            "This attribute value has no closing quotation mark",
            "it was read up to the next white space",
            "Close the value with a quotation mark"),
    TAG_JUNK(
            "xml.malformed",
            "This tag contains characters that belong to no attribute",
            "they were skipped",
            "Remove them"),
    TAG_SPACE("xml.malformed", "There is white space before the name in this tag", "it was skipped", "Remove it"),
    TAG_EMPTY(
            "xml.malformed",
            "This tag of an empty element has an end tag",
            "it was read as a start tag",
            "Remove the \"/\" before the \">\""),
    TAG_OPEN(
            "xml.malformed",
            "This tag has no \">\"",
            "it was read as if it ended before the next one",
            "End the tag with \">\""),
    START_TWICE("xml.malformed", "This start tag occurs twice", "the second one was skipped", "Remove one of them"),
    START_MISSING(
            "xml.malformed",
            "This element ends here, and another one without start tag follows",
            "it was read as if it had one",
            "Write the start tag"),
    END_STRAY("xml.malformed", "This end tag has no start tag", "it was skipped", "Remove it, or write its start tag"),
    END_WRONG(
            "xml.malformed",
            "The name in this end tag differs from that in the start tag",
            "the element was closed",
            "Correct the name"),
    END_EARLY(
            "xml.malformed",
            "This element ends here, but more of what it contains follows",
            "the end tag was skipped",
            "Write it after the last element that it contains"),
    END_MISSING("xml.malformed", "This element has no end tag", "it was closed here", "Write the end tag"),
    DECLARATION(
            "xml.malformed",
            "The XML declaration has errors",
            "what is correct in it was read",
            "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
    DECLARATION_LATE(
            "xml.declaration-late",
            "Something precedes the XML declaration",
            "it was skipped",
            "Remove everything before the XML declaration"),
    DECLARATION_INSIDE(
            "xml.malformed", "There is an XML declaration inside the document", "it was skipped", "Remove it"),
    INSTRUCTION("xml.malformed", "This processing instruction has errors", "it was skipped", "Correct or remove it"),
    DOCTYPE(
            "xml.malformed",
            "This document type declaration has errors or is not allowed here",
            "it was skipped",
            "Correct or remove it"),
    BEFORE_ROOT("xml.malformed", "There is text before the root element", "it was skipped", "Remove it"),
    BEFORE_FEED("xml.malformed", "There are elements before the feed", "they were skipped", "Remove them"),
    AFTER_ROOT("xml.malformed", "There is content after the root element", "it was skipped", "Remove it");

    private final String code;
    private final String problem;
    private final String repair;
    private final String hint;

    Fault(String code, String problem, String repair, String hint) {
        this.code = code;
        this.problem = problem;
        this.repair = repair;
        this.hint = hint;
    }

    /** Returns the code of the finding. */
    public String code() {
        return code;
    }

    /** Returns what is wrong, as a sentence without a full stop. */
    public String problem() {
        return problem;
    }

    /** Returns how it was repaired, to follow {@link #problem} after a semicolon. */
    public String repair() {
        return repair;
    }

    /** Returns how the publisher can correct it. */
    public String hint() {
        return hint;
    }

    /** Checks whether the document is not well-formed (XML 1.0 §2.1); if not, it is probably not what is meant. */
    public boolean isError() {
        return this != REFERENCE_CONTROL;
    }
}
