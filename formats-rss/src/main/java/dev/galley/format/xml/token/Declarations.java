package dev.galley.format.xml.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the XML declaration, the document type declaration and processing instructions. */
final class Declarations {
    /** XML 1.0 §2.8 and §4.3.1, without the white space around it. */
    private static final Pattern XML =
            Pattern.compile("xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(\"1\\.[0-9]+\"|'1\\.[0-9]+')"
                    + "([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"'])?"
                    + "([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(\"(yes|no)\"|'(yes|no)'))?[ \t\r\n]*");

    private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern EXTERNAL_ID =
            Pattern.compile("\\s(?:PUBLIC\\s+(\"[^\"]*\"|'[^']*')|SYSTEM)(?:\\s+(\"[^\"]*\"|'[^']*'))?");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']\\s*([^\"']*)");

    private final Window window;
    private final FaultReporter faults;
    private final Lookahead lookahead;
    private final OpenElements open;
    private String encoding = "";
    private String version = "";
    private String systemId = "";
    private String target = "";
    private String data = "";
    private String publicId = "";
    private String internalSubset = "";
    /** Whether the end of an instruction can still come. */
    private boolean instructionsEnd = true;

    private boolean doctypeRead;

    Declarations(Window window, FaultReporter faults, Lookahead lookahead, OpenElements open) {
        this.window = window;
        this.faults = faults;
        this.lookahead = lookahead;
        this.open = open;
    }

    Optional<String> encoding() {
        return Optional.of(encoding).filter(name -> !name.isEmpty());
    }

    Optional<String> version() {
        return Optional.of(version).filter(number -> !number.isEmpty());
    }

    String systemId() {
        return systemId;
    }

    String target() {
        return target;
    }

    String data() {
        return data;
    }

    String publicId() {
        return publicId;
    }

    String internalSubset() {
        return internalSubset;
    }

    /** Reads the XML declaration if the document begins with it, or with white space and it. */
    void readXmlDeclaration() throws IOException {
        while (NameSyntax.isSpace(window.peek(0))) {
            window.position++;
        }
        window.start = window.position;
        if (window.startsWith("<?xml", 0) && !NameSyntax.isPart(window.peek(5))) {
            if (window.location(window.position).line() > 1
                    || window.location(window.position).column() > 1) {
                faults.report(Fault.DECLARATION_LATE, "");
            }
            // if it has no end, it is skipped; whether the document has more is seen when its root is looked for
            instructionsEnd = find("?>", 2) >= 0;
            readDeclaration();
        }
    }

    /** Skips an XML declaration that is not at the beginning, and reads its encoding if it is before the root. */
    void skipXmlDeclaration(boolean beforeRoot) throws IOException {
        faults.report(beforeRoot ? Fault.DECLARATION_LATE : Fault.DECLARATION_INSIDE, "");
        if (beforeRoot && encoding.isEmpty()) {
            readDeclaration();
        } else {
            readInstruction();
        }
    }

    private void readDeclaration() throws IOException {
        int at = window.position - window.start;
        if (!readInstruction()) {
            return;
        }
        String written = target + Scratch.decode(window.bytes, window.start + at + 5, window.position - 2, false);
        Matcher strict = XML.matcher(written);
        if (!strict.matches()) {
            faults.report(Fault.DECLARATION, written, window.start + at);
        }
        Matcher named = ENCODING.matcher(written);
        encoding = named.find() ? named.group(1).strip() : "";
        Matcher numbered = VERSION.matcher(written);
        version = numbered.find() ? numbered.group(1).strip() : "";
    }

    /** Reads the processing instruction at the position; returns false if it has errors. */
    boolean readInstruction() throws IOException {
        int end = instructionsEnd ? find("?>", 2) : -1;
        if (end < 0) {
            if (instructionsEnd) {
                restartOrEnd();
                instructionsEnd = false;
            }
            skipBroken(Fault.INSTRUCTION, "<?");
            return false;
        }
        int from = window.position + 2;
        int to = window.position + end;
        int at = from;
        while (at < to && NameSyntax.isPart(window.bytes[at])) {
            at++;
        }
        target = Scratch.decode(window.bytes, from, at, false);
        boolean separated = at == to || NameSyntax.isSpace(window.bytes[at]);
        while (at < to && NameSyntax.isSpace(window.bytes[at])) {
            at++;
        }
        checkCharacters(at, to);
        data = normalized(Scratch.decode(window.bytes, at, to, false));
        boolean reserved = target.toLowerCase(Locale.ROOT).equals("xml") && !target.equals("xml");
        if (!separated || reserved || !NameSyntax.isName(target)) {
            faults.report(Fault.INSTRUCTION, "<?" + target);
            window.position += end + 2;
            return false;
        }
        window.position += end + 2;
        return true;
    }

    /** Normalizes the ends of lines (XML 1.0 §2.11) and replaces characters that XML forbids. */
    private static String normalized(String text) {
        return Utf8.allowed(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Reports the first character that XML forbids and the first that is not UTF-8. Nothing here is kept. */
    void checkCharacters(int from, int to) {
        for (int at = from; at < to; at++) {
            byte b = window.bytes[at];
            if (b >= ' ' || NameSyntax.isSpace(b)) {
                continue;
            }
            int length = b >= 0 ? 0 : Utf8.length(window.bytes, at, to);
            if (length > 0 && !(length == 3 && Utf8.isNoncharacter(window.bytes, at))) {
                at += length - 1;
                continue;
            }
            if (length < 0) {
                faults.report(Fault.ENCODING, "UTF-8", at);
            } else {
                faults.report(Fault.CHARACTER, length > 0 ? "U+FFFE" : Utf8.codePoint(b), at);
            }
            return;
        }
    }

    /**
     * Goes back to the start of a token that has no end, if the root element ends in there: only the end of the token is
     * missing.
     *
     * @throws TruncatedException if not: the rest of the document is missing
     */
    void restartOrEnd() throws IOException {
        window.position = window.start;
        boolean complete = open.depth() == 0
                ? lookahead.feed() >= 0
                : lookahead.ends(open.root().text());
        if (!complete) {
            throw new TruncatedException(window.location(window.limit));
        }
    }

    /** Skips the beginning of what has no proper end. */
    void skipBroken(Fault fault, String value) throws IOException {
        faults.report(fault, value);
        window.position++;
        skipJunk();
    }

    /** Skips what has no proper end, up to the next {@code >} or tag. */
    void skipJunk() throws IOException {
        while (window.has(1) && window.bytes[window.position] != '<') {
            if (window.bytes[window.position++] == '>') {
                return;
            }
        }
    }

    /** Returns the offset from the position at which the characters are found; -1 if the document ends before. */
    private int find(String ascii, int from) throws IOException {
        byte first = (byte) ascii.charAt(0);
        for (int offset = from; window.has(offset + ascii.length()); offset++) {
            if (window.bytes[window.position + offset] == first && window.startsWith(ascii, offset)) {
                return offset;
            }
        }
        return -1;
    }

    /** Reads the document type declaration at the position; returns false if it has no end or no name, or is not the first. */
    boolean readDoctype() throws IOException {
        if (doctypeRead) {
            return false;
        }
        doctypeRead = true;
        int offset = "<!DOCTYPE".length();
        int subset = -1;
        while (window.has(offset + 1) && offset < Lookahead.FAR) {
            byte b = window.bytes[window.position + offset];
            if (b == '"' || b == '\'') {
                offset = afterQuote(b, offset);
            } else if (b == '[' && subset < 0) {
                subset = offset + 1;
                offset = endOfSubset(subset);
                if (offset > 0) {
                    internalSubset = decoded(subset, offset);
                    offset++;
                }
            } else if (b == '>') {
                String written = decoded("<!DOCTYPE".length(), subset < 0 ? offset : subset - 1);
                readIds(written);
                window.position += offset + 1;
                return !written.isBlank();
            } else if (b == '<') {
                return false;
            } else {
                offset++;
            }
            if (offset < 0) {
                return false;
            }
        }
        return false;
    }

    private String decoded(int from, int to) {
        return new String(window.bytes, window.position + from, to - from, StandardCharsets.UTF_8);
    }

    private void readIds(String written) {
        Matcher id = EXTERNAL_ID.matcher(written);
        if (id.find()) {
            publicId = unquoted(id.group(1));
            systemId = unquoted(id.group(2));
        }
    }

    private static String unquoted(@Nullable String quoted) {
        return quoted == null ? "" : quoted.substring(1, quoted.length() - 1);
    }

    private int afterQuote(byte quote, int from) throws IOException {
        for (int offset = from + 1; offset < Lookahead.FAR && window.has(offset + 1); offset++) {
            if (window.bytes[window.position + offset] == quote) {
                return offset + 1;
            }
        }
        return -1;
    }

    /** Returns the offset of the bracket that ends the internal subset; -1 if there is none. */
    private int endOfSubset(int from) throws IOException {
        int offset = from;
        boolean markup = false;
        while (offset >= 0 && offset < Lookahead.FAR && window.has(offset + 1)) {
            byte b = window.bytes[window.position + offset];
            if (b == ']' && !markup) {
                return offset;
            }
            if (window.startsWith("<!--", offset)) {
                offset = after("-->", offset + 4);
            } else if (window.startsWith("<?", offset)) {
                offset = after("?>", offset + 2);
            } else if (markup && (b == '"' || b == '\'')) {
                offset = afterQuote(b, offset);
            } else {
                markup = b == '<' || (markup && b != '>');
                offset++;
            }
        }
        return -1;
    }

    private int after(String ascii, int from) throws IOException {
        for (int offset = from; offset < Lookahead.FAR && window.has(offset + ascii.length()); offset++) {
            if (window.startsWith(ascii, offset)) {
                return offset + ascii.length();
            }
        }
        return -1;
    }
}
