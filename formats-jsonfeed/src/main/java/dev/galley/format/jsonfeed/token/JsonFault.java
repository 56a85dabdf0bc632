package dev.galley.format.jsonfeed.token;

/** The ways in which a document is not well-formed JSON (RFC 8259). */
public enum JsonFault {
    BEFORE_FEED("The document does not begin with a feed", "Remove everything before the opening brace of the feed"),
    COMMENT("JSON has no comments", "Remove the comment"),
    COMMENT_UNCLOSED("A comment has no end, and JSON has no comments", "Remove the comment"),
    CONTROL_CHARACTER("There is a control character outside of a string", "Remove the character"),
    CURLY_QUOTES("A name or string is in typographic quotation marks", "Use straight quotation marks"),
    NAME_EXPECTED("The name of a member was expected", "Remove what is here, or write a name and a value"),
    NAME_UNOPENED("The name of a member has no opening quotation mark", "Begin the name with a quotation mark"),
    NAME_UNCLOSED("The name of a member has no closing quotation mark", "End the name with a quotation mark"),
    NAME_UNQUOTED("The name of a member has no quotation marks", "Enclose the name in quotation marks"),
    NAME_SINGLE_QUOTES("The name of a member is in single quotation marks", "Use double quotation marks"),
    COLON_MISSING("A colon is missing after the name of a member", "Insert a colon"),
    COLON_EXPECTED("A colon was expected after the name of a member", "Remove what is before the colon"),
    VALUE_MISSING("A member has no value", "Give it a value, or remove it"),
    VALUE_EXPECTED("A value was expected", "Remove what is here, or write a value"),
    LITERAL("This is not a literal of JSON", "Write true, false or null"),
    NUMBER("This number is not in the form of JSON", "Write it with digits only, without a plus sign or leading zeros"),
    NOT_A_NUMBER("JSON has no such number", "Write null, or leave the member out"),
    STRING_UNQUOTED("A string is not in quotation marks", "Enclose the string in quotation marks"),
    STRING_SINGLE_QUOTES("A string is in single quotation marks", "Use double quotation marks"),
    STRING_UNCLOSED("A string has no closing quotation mark", "End the string with a quotation mark"),
    STRING_QUOTE("A quotation mark in a string is not escaped", "Write \\\" instead"),
    STRING_CONTROL(
            "The string contains a control character that is not escaped",
            "Escape it, such as \\n for the end of a line"),
    STRING_ESCAPE("The string contains an invalid escape", "Write \\\\ for a backslash"),
    STRING_BYTES("Some bytes of the string are not UTF-8", "Encode the document in UTF-8"),
    COMMA_MISSING("A comma is missing", "Insert a comma"),
    COMMA_EXPECTED("A comma was expected", "Remove what is here, or insert a comma"),
    COMMA_REPLACED("Something other than a comma follows a value", "Write a comma instead"),
    COMMA_AFTER_MEMBER("A comma follows the last member of an object", "Remove the comma"),
    COMMA_AFTER_VALUE("A comma follows the last value of an array", "Remove the comma"),
    BRACE_IN_FEED("There is a closing brace in the middle of the feed", "Remove the brace"),
    BRACE_IN_OBJECT("There is a closing brace in the middle of an object", "Remove the brace"),
    BRACE_IN_ARRAY("There is a closing brace in the middle of an array", "Remove the brace"),
    BRACE_FOR_VALUE("There is an opening brace where a string was expected", "Remove the brace"),
    BRACE_BETWEEN_ITEMS("There is a closing brace between items", "Remove the brace"),
    BRACE_FOR_MEMBER(
            "There is an opening brace where a member was expected",
            "Remove the brace, or write the name of a member before it"),
    BRACKET_FOR_MEMBER("There is a closing bracket where a member was expected", "Remove the bracket"),
    OBJECT_UNOPENED("The opening brace of an object is missing", "Insert the brace"),
    OBJECT_UNCLOSED("The closing brace of an object is missing", "Insert the brace"),
    ITEM_UNCLOSED("The closing brace of an item is missing", "Insert the brace"),
    ITEMS_UNOPENED("The opening bracket of the items is missing", "Insert the bracket"),
    ARRAY_UNOPENED("The opening bracket of an array is missing", "Insert the bracket"),
    ARRAY_UNCLOSED("The closing bracket of an array is missing", "Insert the bracket"),
    MEMBERS_OUTSIDE("Members of an object are outside of it", "Move the braces so that they enclose the members");

    private final String problem;
    private final String hint;

    JsonFault(String problem, String hint) {
        this.problem = problem;
        this.hint = hint;
    }

    /** Returns what is wrong, as a sentence without a full stop. */
    public String problem() {
        return problem;
    }

    /** Returns how the publisher can correct it. */
    public String hint() {
        return hint;
    }
}
