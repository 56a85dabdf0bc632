package dev.galley.format.xml.check;

import com.ctc.wstx.exc.WstxLazyException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.EntityNames;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.read.Tokens;
import dev.galley.format.xml.read.XmlInput;
import dev.galley.format.xml.read.XmlProblems;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Checks a document against a grammar in one pass over its tokens. */
public final class DocumentCheck {
    private final ReadContext context;
    private final Limits limits;
    private final XmlProblems problems;
    private final XmlInput characters;
    private final XMLStreamReader tokens;
    private final Document document;
    private final NamespaceCheck namespaces;
    private final Scope<Name> scope;
    private final GrammarCheck check;
    private final Prolog prolog;
    private long entries;

    /** Creates a check of {@code in}, which the caller closes. */
    public DocumentCheck(Grammar grammar, InputStream in, ReadContext context) throws IOException {
        this.context = context;
        this.limits = context.limits();
        this.problems = new XmlProblems(context);
        this.characters = new XmlInput(in, context, this::reportRepair);
        try {
            this.tokens = Tokens.of(characters, limits, new EntityNames(this::reportHere));
        } catch (XMLStreamException e) {
            throw problems.fatal(e);
        }
        this.prolog = new Prolog(tokens, context);
        this.namespaces = new NamespaceCheck(grammar);
        this.scope = new Scope<>(namespaces::name);
        this.document = new Document(grammar, context, new TokenAttributes(tokens, scope));
        this.check = new GrammarCheck(grammar, document, namespaces);
    }

    /** Checks the document up to its end, or up to the first well-formedness error. */
    public void run() throws IOException {
        try {
            prolog.checkDeclaration();
            while (tokens.hasNext()) {
                switch (tokens.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    case XMLStreamConstants.DTD -> prolog.checkDoctype();
                    default -> {
                        // comments and processing instructions are not checked
                    }
                }
            }
        } catch (XMLStreamException | WstxLazyException e) {
            problems.report(e, !check.started());
        }
    }

    private void start() {
        if (check.depth() >= limits.depth()) {
            throw new LimitExceededException(
                    "depth", limits.depth(), Optional.of(document.location(tokens.getLocation())));
        }
        Element element = check.push();
        String written = tokens.getLocalName();
        boolean declares = document.attributes().hasDeclarations();
        if (declares) {
            scope.open(tokens, check.depth());
        }
        element.open(written, namespaces.element(scope.element(written)), tokens.getLocation());
        namespaces.enter(element, declares);
        check.start(element);
        if (element.rule.place.isArticle() && ++entries > limits.items()) {
            throw new LimitExceededException(
                    "items", limits.items(), Optional.of(document.location(tokens.getLocation())));
        }
    }

    private void text() {
        if (check.depth() == 0) {
            return;
        }
        Element element = check.current();
        if (element.contentCheck != null) {
            element.contentCheck.text(
                    element, tokens.getTextCharacters(), tokens.getTextStart(), tokens.getTextLength());
        } else if (element.rule.text) {
            element.text.add(tokens);
            if (element.text.length() > limits.textLength()) {
                throw new LimitExceededException(
                        "textLength", limits.textLength(), Optional.of(document.location(tokens.getLocation())));
            }
        } else if (!element.rule.open && !element.strayText && !tokens.isWhiteSpace()) {
            element.strayText = true;
            element.report("text.unexpected", element.written());
        }
    }

    private void end() {
        int depth = check.depth();
        check.end();
        scope.close(depth);
    }

    /** Reports a repair made while decoding or tokenizing, translated into the language of this check. */
    private void reportRepair(Finding finding) {
        context.report(Rules.in(context.locale()).translate(finding));
    }

    private void reportHere(Finding finding) {
        if (finding.code().equals("entity.undeclared") && prolog.declaresEntitiesOfHtml()) {
            return;
        }
        reportRepair(finding.withLocation(document.location(tokens.getLocation())));
    }
}
