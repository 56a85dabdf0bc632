package dev.galley.testkit;

import dev.galley.model.Extension;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Extensions as they occur in well-formed documents. */
final class ExtensionArbitraries {
    private static final int MAX_DEPTH = 2;

    private final Arbitrary<String> strings;

    ExtensionArbitraries(Arbitrary<String> strings) {
        this.strings = strings;
    }

    /** Lists in which no attribute and no member comes twice: no document holds such. */
    Arbitrary<List<Extension>> extensions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, elements()),
                        Tuple.of(2, attributes()),
                        Tuple.of(2, members()),
                        Tuple.of(1, instructions()))
                .list()
                .ofMaxSize(3)
                .uniqueElements(ExtensionArbitraries::identity);
    }

    private static Object identity(Extension extension) {
        if (extension instanceof Extension.Attribute attribute) {
            return List.of(attribute.parent(), attribute.attribute().name());
        }
        return extension instanceof Extension.Member member ? List.of(member.parent(), member.name()) : extension;
    }

    private Arbitrary<Extension> elements() {
        return Combinators.combine(parents(), xmlElements(MAX_DEPTH)).as(Extension.Element::new);
    }

    /** An unknown attribute must be in a namespace; one without is the element's own. */
    private Arbitrary<Extension> attributes() {
        Arbitrary<XmlAttribute> attribute = Combinators.combine(
                        names().filter(name -> !name.namespace().isEmpty()), strings)
                .as(XmlAttribute::new);
        return Combinators.combine(parents(), attribute).as(Extension.Attribute::new);
    }

    private static Arbitrary<Extension> instructions() {
        return Combinators.combine(
                        Arbitraries.of("xml-stylesheet", "press", "xml", "a:b", "größe"),
                        Arbitraries.of("", "type=\"text/xsl\" href=\"/feed.xsl\"", "<&]]> é", " x", "x ", "?>", "a\rb"))
                .as(Extension.Instruction::new);
    }

    private static Arbitrary<Extension> members() {
        Arbitrary<String> json = Arbitraries.of(
                "1",
                "-2.5",
                "true",
                "null",
                "\"words\"",
                "\"\\\"é\"",
                "[]",
                "[1,\"x\"]",
                "{}",
                "{\"a\":{\"b\":[null]}}");
        Arbitrary<String> name = StringArbitraries.words().map(word -> "_" + word);
        return Combinators.combine(parents(), name, json).as(Extension.Member::new);
    }

    private static Arbitrary<String> parents() {
        Arbitrary<String> fields = Arbitraries.of(
                "authors/0",
                "authors/1",
                "contributors/0",
                "media/0",
                "media/1",
                "links/0",
                "links/1",
                "categories/0",
                "categories/1",
                "title",
                "headline",
                "id",
                "published",
                "updated",
                "standfirst",
                "subtitle",
                "body",
                "rights",
                "logo",
                "generator");
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(2, fields));
    }

    private static Arbitrary<XmlName> names() {
        Arbitrary<String> local = Arbitraries.of("point", "Box", "x-y", "_z", "größe");
        return Combinators.combine(
                        Arbitraries.of("", "https://example.org/ns/one", "https://example.org/ns/two", "urn:three"),
                        Arbitraries.of("a", "b", "geo", ""),
                        local)
                .as((namespace, prefix, name) -> new XmlName(namespace, prefixFor(namespace, prefix), name));
    }

    private static String prefixFor(String namespace, String prefix) {
        if (namespace.isEmpty()) {
            return "";
        }
        return prefix.isEmpty() ? "p" : prefix;
    }

    private Arbitrary<XmlElement> xmlElements(int depth) {
        Arbitrary<List<XmlAttribute>> attributes = Combinators.combine(names(), strings)
                .as(XmlAttribute::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(XmlAttribute::name);
        return Combinators.combine(names(), attributes, children(depth)).as(XmlElement::new);
    }

    private Arbitrary<List<XmlNode>> children(int depth) {
        Arbitrary<XmlNode> chars = strings.map(XmlNode.Chars::new);
        if (depth == 0) {
            return chars.list().ofMaxSize(1).map(ExtensionArbitraries::asParsed);
        }
        Arbitrary<XmlNode> element = xmlElements(depth - 1).map(XmlNode.class::cast);
        return Arbitraries.oneOf(chars, element).list().ofMaxSize(3).map(ExtensionArbitraries::asParsed);
    }

    /** No parser gives empty text or two texts in a row. */
    private static List<XmlNode> asParsed(List<XmlNode> nodes) {
        List<XmlNode> parsed = new ArrayList<>();
        boolean afterChars = false;
        for (XmlNode node : nodes) {
            boolean chars = node instanceof XmlNode.Chars;
            boolean empty = node instanceof XmlNode.Chars text && text.value().isEmpty();
            if (!empty && !(chars && afterChars)) {
                parsed.add(node);
                afterChars = chars;
            }
        }
        return parsed;
    }
}
