package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class XmlElementTest {
    private static final int DEPTH = 20_000;

    @Test
    void handlesElementsOfAnyDepth() {
        XmlElement deep = deep("text");

        assertThat(deep.text()).isEqualTo("text");
        assertThat(deep).isEqualTo(deep("text")).hasSameHashCodeAs(deep("text")).isNotEqualTo(deep("other"));
        assertThat(deep.toString()).contains("text");
        Feed feed = Feed.builder().extension(deep).build();
        assertThat(feed)
                .isEqualTo(Feed.builder().extension(deep("text")).build())
                .hasSameHashCodeAs(Feed.builder().extension(deep("text")).build());
    }

    @Test
    void joinsTextInDocumentOrder() {
        XmlElement element =
                element("p", new XmlNode.Chars("a"), element("b", new XmlNode.Chars("b")), new XmlNode.Chars("c"));

        assertThat(element.text()).isEqualTo("abc");
    }

    @Test
    void differsByNameAttributesAndPlaceOfContent() {
        XmlElement element = element("p", element("b", new XmlNode.Chars("b")), new XmlNode.Chars("c"));

        assertThat(element)
                .isEqualTo(element("p", element("b", new XmlNode.Chars("b")), new XmlNode.Chars("c")))
                .isNotEqualTo(element("q", element("b", new XmlNode.Chars("b")), new XmlNode.Chars("c")))
                .isNotEqualTo(element("p", element("b", new XmlNode.Chars("b"), new XmlNode.Chars("c"))))
                .isNotEqualTo(element("p", new XmlNode.Chars("c"), element("b", new XmlNode.Chars("b"))))
                .isNotEqualTo(element("p", element("b"), new XmlNode.Chars("c")))
                .isNotEqualTo(new XmlElement(
                        element.name(), List.of(new XmlAttribute(XmlName.of("x"), "1")), element.children()));
    }

    private static XmlElement deep(String text) {
        XmlElement element = XmlElement.of(XmlName.of("x"), text);
        for (int i = 0; i < DEPTH; i++) {
            element = element("x", element);
        }
        return element;
    }

    private static XmlElement element(String name, XmlNode... children) {
        return new XmlElement(XmlName.of(name), List.of(), List.of(children));
    }
}
