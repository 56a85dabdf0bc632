package dev.galley.format.xml.check;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.ReadContext;
import dev.galley.format.spi.FaultTexts;
import dev.galley.format.xml.read.ReadFaults;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.read.XmlInput;
import dev.galley.format.xml.token.Fault;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.Token;
import dev.galley.format.xml.token.TruncatedException;
import dev.galley.format.xml.token.XmlTokens;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks a document against a grammar in one pass over its tokens. */
public final class DocumentCheck {
    private static final FaultTexts FAULTS = FaultTexts.of(DocumentCheck.class::getResourceAsStream);

    private final ReadContext context;
    private final Limits limits;
    private final XmlTokens tokens;
    private final Document document;
    private final NamespaceCheck namespaces;
    private final Scope<Name> scope;
    private final GrammarCheck check;
    private final Prolog prolog;
    private final Set<Fault> reportedFaults = EnumSet.noneOf(Fault.class);
    private long entries;
    /** How many elements are open; faults before the root element are reported before {@link #check} exists. */
    private int entered;

    /** Creates a check of {@code in}, which the caller closes. */
    public DocumentCheck(Grammar grammar, InputStream in, ReadContext context) throws IOException {
        this.context = context;
        this.limits = context.limits();
        XmlInput input = XmlInput.asLabelled(in, context, this::reportRepair);
        this.tokens = new XmlTokens(input, limits, Structure.FEEDS, this::reportFault);
        this.prolog = new Prolog(input, tokens, context);
        this.namespaces = new NamespaceCheck(grammar);
        this.scope = new Scope<>(namespaces::name, limits.nameLength());
        this.document = new Document(grammar, context, new TokenAttributes(tokens, scope));
        this.check = new GrammarCheck(grammar, document, namespaces);
    }

    /** Checks the document up to its end, or up to the first well-formedness error. */
    public void run() throws IOException {
        try {
            document.unicode(prolog.checkDeclaration());
            Token token = tokens.next();
            while (token != Token.DONE) {
                switch (token) {
                    case START -> start();
                    case END -> end();
                    case TEXT -> text();
                    case DOCTYPE -> document.doctype(prolog.checkDoctype());
                    default -> {
                        // processing instructions are not checked
                    }
                }
                token = tokens.next();
            }
        } catch (TruncatedException e) {
            Finding truncated = Rules.in(context.locale()).translate(ReadFaults.truncated(e));
            ReadFaults.stop(context, truncated, !check.started());
        }
    }

    private void start() {
        if (check.depth() >= limits.depth()) {
            throw new LimitExceededException("depth", limits.depth(), Optional.of(tokens.location()));
        }
        Element element = check.push();
        entered++;
        String written = tokens.name();
        boolean declares = document.attributes().hasDeclarations();
        if (declares) {
            scope.open(tokens, check.depth());
        }
        element.open(written, namespaces.element(scope.element(written)), tokens.location());
        namespaces.enter(element, declares);
        check.start(element);
        if (element.rule.place.isArticle() && ++entries > limits.items()) {
            throw new LimitExceededException("items", limits.items(), Optional.of(tokens.location()));
        }
    }

    private void text() {
        if (check.depth() == 0) {
            return;
        }
        Element element = check.current();
        if (element.contentCheck != null) {
            element.contentCheck.text(element, tokens.text());
        } else if (element.rule.text) {
            element.text.add(tokens.text());
            if (element.text.length() > limits.textLength()) {
                throw new LimitExceededException("textLength", limits.textLength(), Optional.of(tokens.location()));
            }
        } else if (!element.rule.open && !element.strayText && !tokens.isWhiteSpace()) {
            element.strayText = true;
            element.report("text.unexpected", element.written());
        }
    }

    private void end() {
        int depth = check.depth();
        check.end();
        entered--;
        scope.close(depth);
    }

    /** Reports a repair, translated into the language of this check. */
    private void reportRepair(Finding finding) {
        context.report(Rules.in(context.locale()).translate(finding));
    }

    private void reportFault(Fault fault, String value, Supplier<Location> place) {
        boolean declared = fault == Fault.ENTITY && prolog.declaresEntitiesOfHtml();
        if (!declared && (!ReadFaults.ONCE.contains(fault) || reportedFaults.add(fault))) {
            Severity severity = fault.isError() ? Severity.ERROR : Severity.WARNING;
            Finding finding = FAULTS.translate(
                    ReadFaults.finding(fault, severity, fault.problem(), value, place), fault.name(), context.locale());
            reportRepair(entered == 0 ? finding : check.current().within(finding));
        }
    }
}
