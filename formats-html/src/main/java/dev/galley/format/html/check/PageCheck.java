package dev.galley.format.html.check;

import dev.galley.format.html.declared.Contradictions;
import dev.galley.format.html.declared.Contradictions.Contradiction;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredProblem;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Origin;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.rule.PageRules;
import dev.galley.format.html.tree.PageTree;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Checks one page. The rules see the page with the line and column of each element, and report through it. */
public final class PageCheck {
    /** Where the structured data of an article are, as search engines understand them. */
    private static final Set<Origin> STRUCTURED = Set.of(Origin.JSON_LD, Origin.MICRODATA, Origin.RDFA);

    private final PageTree tree;
    private final Declared declared;
    private final PageRules rules;
    private final Consumer<Finding> findings;

    private PageCheck(Document document, PageRules rules, Consumer<Finding> findings) {
        tree = PageTree.of(document);
        declared = Declared.of(tree);
        this.rules = rules;
        this.findings = findings;
    }

    /**
     * Checks the page of an article.
     *
     * @param maxDepth how deep elements may be nested; deeper ones are flattened
     * @param locale the language of the messages
     * @param findings receives the findings, each with its line and column unless it is about the whole page
     */
    public static void run(String html, int maxDepth, Locale locale, Consumer<Finding> findings) {
        Document document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(maxDepth).parseInput(html, "");
        PageCheck page = new PageCheck(document, PageRules.in(locale), findings);
        page.contradictions();
        PageHead.check(page);
        if (DeclaredParts.check(page)) {
            DeclaredDates.check(page);
            DeclaredAuthors.check(page);
            ShownParts.check(page);
        }
    }

    private void contradictions() {
        for (DeclaredProblem problem : declared.problems()) {
            report(problem.node(), "", "page.declared.broken", problem.message());
        }
        for (Contradiction found : Contradictions.find(declared)) {
            report(declared.node(found.other()), "/" + found.name(), "page.declared.contradiction", found.arguments());
        }
    }

    PageTree tree() {
        return tree;
    }

    Declared declared() {
        return declared;
    }

    /** Returns the values of a property in the structured data: JSON-LD, microdata or RDFa. */
    List<DeclaredValue> structured(Property property) {
        return declared.all(property).stream()
                .filter(value -> STRUCTURED.contains(value.origin()))
                .toList();
    }

    /** Reports a finding about a declared value. */
    void report(DeclaredValue value, String path, String code, Object... arguments) {
        report(declared.node(value), path, code, arguments);
    }

    /**
     * Reports a finding.
     *
     * @param node the element it is about; -1 if it is about the page
     */
    void report(int node, String path, String code, Object... arguments) {
        Finding finding = rules.finding(code, path, arguments);
        Element element = node < 0 ? null : tree.element(node);
        if (element == null || !element.sourceRange().isTracked()) {
            findings.accept(finding);
        } else {
            var start = element.sourceRange().start();
            findings.accept(finding.withLocation(new Location(start.lineNumber(), start.columnNumber())));
        }
    }
}
