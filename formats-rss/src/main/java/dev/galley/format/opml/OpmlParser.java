package dev.galley.format.opml;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.ReadFaults;
import dev.galley.format.xml.read.XmlInput;
import dev.galley.format.xml.token.NameSyntax;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.Token;
import dev.galley.format.xml.token.TruncatedException;
import dev.galley.format.xml.token.XmlTokens;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one OPML document from its tokens. Outlines are recognised wherever they are. */
final class OpmlParser {
    private static final Structure STRUCTURE = Structure.of(Set.of("opml"), Set.of("opml", "head", "body"));

    private final ReadContext context;
    private final Limits limits;
    private final Opml.Builder opml = Opml.builder();
    /** The outlines that are open, from the outermost to the innermost. */
    private final Deque<OpenOutline> open = new ArrayDeque<>();

    private final List<String> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String version = "";
    private long count;
    private int outermost;
    private final Set<String> headElements = new HashSet<>();
    private boolean hasReportedText;

    /** An outline without its end, its number in the one around it, and the number of outlines that it has so far. */
    private static final class OpenOutline {
        private final Outline.Builder builder;
        private final int index;
        private int inner;

        OpenOutline(Outline.Builder builder, int index) {
            this.builder = builder;
            this.index = index;
        }
    }

    OpmlParser(ReadContext context) {
        this.context = context;
        this.limits = context.limits();
    }

    OpmlReadResult read(InputStream in, FindingCollector findings) throws IOException {
        boolean isComplete = true;
        try {
            XmlTokens tokens = new XmlTokens(XmlInput.utf8(in, context), limits, STRUCTURE, new ReadFaults(context));
            OutlineAttributes attributes = new OutlineAttributes(context, tokens);
            for (Token token = tokens.next(); token != Token.DONE; token = tokens.next()) {
                switch (token) {
                    case START -> start(tokens, attributes);
                    case TEXT -> text(tokens);
                    case END -> {
                        end(tokens);
                        attributes.endElement();
                    }
                    default -> {
                        // instructions and document types mean nothing to OPML
                    }
                }
            }
        } catch (TruncatedException end) {
            isComplete = false;
            ReadFaults.stop(context, end, version.isEmpty() && elements.isEmpty());
        }
        while (!open.isEmpty()) {
            endOutline();
        }
        return new OpmlReadResult(opml.build(), version, isComplete, findings.findings());
    }

    private void start(XmlTokens tokens, OutlineAttributes attributes) {
        String name = local(tokens.name());
        if (elements.size() == limits.depth()) {
            throw new LimitExceededException("depth", limits.depth(), Optional.of(tokens.location()));
        }
        attributes.startElement();
        if (elements.isEmpty()) {
            startRoot(name, tokens);
        } else if (name.equals("outline")) {
            startOutline(tokens, attributes);
        } else if (isUnknown(name)) {
            context.report(Finding.of(
                            "opml.element-unknown",
                            Severity.WARNING,
                            path(),
                            "OPML has no element \"" + tokens.name() + "\" here; it was left out")
                    .withLocation(tokens.location()));
        }
        elements.add(name);
        text.setLength(0);
    }

    private void startRoot(String name, XmlTokens tokens) {
        if (!name.equals("opml")) {
            throw new MalformedFeedException(Finding.of(
                            "opml.root-missing",
                            Severity.ERROR,
                            "",
                            "The document is not OPML; it begins with the element \"" + tokens.name() + "\"")
                    .withHint("If it is a feed, read it as one")
                    .withLocation(tokens.location()));
        }
        for (int i = 0; i < tokens.attributeCount(); i++) {
            if (tokens.attributeName(i).equalsIgnoreCase("version")) {
                version = tokens.attributeValue(i).strip();
            }
        }
    }

    /** Checks for an element that is neither the head nor in it, nor the body. */
    private boolean isUnknown(String name) {
        boolean isPart = elements.size() == 1 && (name.equals("head") || name.equals("body"));
        return !isPart && !isInHead();
    }

    private boolean isInHead() {
        return elements.size() == 2 && elements.get(1).equals("head");
    }

    private void startOutline(XmlTokens tokens, OutlineAttributes attributes) {
        if (++count > limits.items()) {
            throw new LimitExceededException("items", limits.items(), Optional.of(tokens.location()));
        }
        if (open.isEmpty() && (elements.size() != 2 || !elements.get(1).equals("body"))) {
            context.repaired(Finding.of(
                            "opml.outline-misplaced",
                            Severity.WARNING,
                            "/outlines/" + outermost,
                            "This outline is not in the body; it was read as if it were")
                    .withLocation(tokens.location()));
        }
        int index = open.isEmpty() ? outermost++ : open.getLast().inner++;
        open.addLast(new OpenOutline(attributes.read(() -> path() + "/outlines/" + index), index));
    }

    private void endOutline() {
        Outline outline = open.removeLast().builder.build();
        if (open.isEmpty()) {
            opml.outline(outline);
        } else {
            open.getLast().builder.outline(outline);
        }
    }

    /** Returns the path of the innermost outline. */
    private String path() {
        StringBuilder path = new StringBuilder();
        for (OpenOutline outline : open) {
            path.append("/outlines/").append(outline.index);
        }
        return path.toString();
    }

    private void text(XmlTokens tokens) {
        if (elements.size() == 3 && elements.get(1).equals("head")) {
            String more = tokens.text();
            if (text.length() + (long) more.length() > limits.textLength()) {
                throw new LimitExceededException("textLength", limits.textLength(), Optional.of(tokens.location()));
            }
            text.append(more);
        } else if (!tokens.isWhiteSpace() && !hasReportedText) {
            hasReportedText = true;
            context.report(Finding.of(
                            "opml.text-ignored",
                            Severity.WARNING,
                            path(),
                            "OPML has no text between elements; it was left out")
                    .withValue(tokens.text().strip())
                    .withLocation(tokens.location()));
        }
    }

    private void end(XmlTokens tokens) {
        String name = elements.remove(elements.size() - 1);
        if (name.equals("outline")) {
            endOutline();
        } else if (isInHead()) {
            endOfHeadElement(tokens, name);
        }
    }

    private void endOfHeadElement(XmlTokens tokens, String name) {
        String value = text.toString().strip();
        text.setLength(0);
        if (value.isEmpty()) {
            return;
        }
        Optional<HeadElement> known = HeadElement.named(name);
        if (!headElements.add(name)) {
            context.report(Finding.of(
                            "opml.element-repeated",
                            Severity.WARNING,
                            "",
                            "The head has several elements \"" + tokens.name() + "\"; this one was left out")
                    .withValue(value)
                    .withLocation(tokens.location()));
            return;
        }
        if (known.isEmpty()) {
            setting(tokens, value);
            return;
        }
        switch (known.get()) {
            case TITLE -> opml.title(value);
            case DATE_CREATED ->
                OpmlDates.read(value, "/created", context, tokens).ifPresent(opml::created);
            case DATE_MODIFIED ->
                OpmlDates.read(value, "/modified", context, tokens).ifPresent(opml::modified);
            case OWNER_NAME -> opml.ownerName(value);
            case OWNER_EMAIL -> opml.ownerEmail(value);
            case OWNER_ID -> opml.ownerId(Url.of(value));
            case DOCS -> opml.docs(Url.of(value));
        }
    }

    private void setting(XmlTokens tokens, String value) {
        String name = tokens.name().substring(tokens.name().indexOf(':') + 1);
        if (NameSyntax.isName(name) && name.indexOf(':') < 0) {
            opml.setting(name, value);
        } else {
            context.report(Finding.of(
                            "opml.element-unknown",
                            Severity.WARNING,
                            "",
                            "\"" + tokens.name() + "\" is not the name of an element; it was left out")
                    .withValue(value)
                    .withLocation(tokens.location()));
        }
    }

    /** Returns a name without prefix in lower case. */
    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
