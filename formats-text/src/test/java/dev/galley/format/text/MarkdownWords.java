package dev.galley.format.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words in a Markdown document as commonmark-java reads it. */
final class MarkdownWords extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private MarkdownWords() {}

    /** Returns the words without white space. */
    static String of(String markdown) {
        MarkdownWords visitor = new MarkdownWords();
        parse(markdown).accept(visitor);
        return squeezed(visitor.words.toString());
    }

    static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    /** Removes white space, and replaces what CommonMark or UTF-8 cannot hold by U+FFFD. */
    static String squeezed(String words) {
        StringBuilder squeezed = new StringBuilder();
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append("[indented code]");
    }

    @Override
    public void visit(HtmlBlock html) {
        words.append("[html]");
    }

    @Override
    public void visit(HtmlInline html) {
        words.append("[html]");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        words.append("[definition]");
    }
}
