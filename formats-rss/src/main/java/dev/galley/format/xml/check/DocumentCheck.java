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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a document, held against a grammar. */
public final class DocumentCheck {
    private final Grammar grammar;
    private final ReadContext context;
    private final Limits limits;
    private final XmlProblems problems;
    private final XmlInput characters;
    private final XMLStreamReader tokens;
    private final Document document;
    private final Namespaces namespaces;
    private final Scope<Name> scope;
    private final AttributeCheck attributeCheck;
    private final Prolog prolog;
    private final List<Node> nodes = new ArrayList<>();
    private int depth;
    private long entries;

    /** Begins to check {@code in}, which is not closed. */
    public DocumentCheck(Grammar grammar, InputStream in, ReadContext context) throws IOException {
        this.grammar = grammar;
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
        this.namespaces = new Namespaces(grammar);
        this.scope = new Scope<>(namespaces::name);
        this.document = new Document(grammar, context, new Attributes(tokens, scope));
        this.attributeCheck = new AttributeCheck(grammar, document);
    }

    /** Checks the document to its end, or to where it is no longer XML. */
    public void run() throws IOException {
        try {
            prolog.declaration();
            while (tokens.hasNext()) {
                switch (tokens.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    case XMLStreamConstants.DTD -> prolog.doctype();
                    default -> {
                        // comments and processing instructions are looked at by nobody
                    }
                }
            }
        } catch (XMLStreamException | WstxLazyException e) {
            problems.report(e, nodes.isEmpty());
        }
    }

    private void start() {
        Node node = node(depth++);
        Node parent = node.parent();
        String written = tokens.getLocalName();
        boolean declares = document.attributes().declare();
        if (declares) {
            scope.open(tokens, depth);
        }
        node.open(written, namespaces.element(scope.element(written)), tokens.getLocation());
        namespaces.enter(node, declares);
        if (parent == null) {
            open(node, root(node));
        } else if (parent.inside != null) {
            node.inside = parent.inside;
            parent.inside.start(node);
        } else if (parent.rule.open) {
            namespaces.inExtension(node);
        } else {
            open(node, child(parent, node));
        }
    }

    private Node node(int index) {
        if (index >= limits.depth()) {
            throw new LimitExceededException(
                    "depth", limits.depth(), Optional.of(document.location(tokens.getLocation())));
        }
        if (index == nodes.size()) {
            nodes.add(new Node(document, index == 0 ? null : nodes.get(index - 1)));
        }
        return nodes.get(index);
    }

    private @Nullable ElementRule root(Node node) {
        document.begin(node.name().uri());
        ElementRule rule = grammar.root(node.name());
        return rule == null ? namespaces.likelyRoot(node) : rule;
    }

    private @Nullable ElementRule child(Node parent, Node node) {
        parent.holdsElements = true;
        Child child = grammar.child(parent.rule, node.name());
        if (child == null) {
            namespaces.unexpected(node, parent);
            return null;
        }
        if (!parent.see(grammar.index(parent.rule, child)) && child.occurs().single()) {
            node.report("element.duplicate", node.written(), parent.written());
        }
        return child.rule();
    }

    private void open(Node node, @Nullable ElementRule rule) {
        if (rule == null) {
            return;
        }
        node.become(rule);
        if (rule.place.isArticle() && ++entries > limits.items()) {
            throw new LimitExceededException(
                    "items", limits.items(), Optional.of(document.location(tokens.getLocation())));
        }
        attributeCheck.check(node);
        startAll(rule.watches, node);
        startAll(grammar.watches(rule.place), node);
    }

    private void startAll(List<Watch<?>> watches, Node node) {
        for (int i = 0; i < watches.size(); i++) {
            document.watcher(watches.get(i)).start(node);
        }
    }

    private void text() {
        if (depth == 0) {
            return;
        }
        Node node = nodes.get(depth - 1);
        if (node.inside != null) {
            node.inside.text(node, tokens.getTextCharacters(), tokens.getTextStart(), tokens.getTextLength());
        } else if (node.rule.text) {
            node.text.add(tokens);
            if (node.text.length() > limits.textLength()) {
                throw new LimitExceededException(
                        "textLength", limits.textLength(), Optional.of(document.location(tokens.getLocation())));
            }
        } else if (!node.rule.open && !node.strayText && !tokens.isWhiteSpace()) {
            node.strayText = true;
            node.report("text.unexpected", node.written());
        }
    }

    private void end() {
        Node node = nodes.get(depth - 1);
        if (node.inside != null) {
            node.inside.end(node);
        }
        if (node.rule != ElementRule.OPEN) {
            NodeEnd.check(node);
        }
        scope.close(depth);
        depth--;
    }

    /** What is read tells its repairs in English. */
    private void reportRepair(Finding finding) {
        context.report(Rules.in(context.locale()).told(finding));
    }

    private void reportHere(Finding finding) {
        if (finding.code().equals("entity.undeclared") && prolog.declaresEntitiesOfHtml()) {
            return;
        }
        reportRepair(finding.at(document.location(tokens.getLocation())));
    }
}
