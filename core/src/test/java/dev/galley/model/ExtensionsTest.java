package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final XmlElement LATITUDE = XmlElement.of(new XmlName(GEO, "geo", "lat"), "54.3");
    private static final XmlElement INNER = XmlElement.of(new XmlName(GEO, "geo", "long"), "7.9");
    private static final XmlElement OTHER = XmlElement.of(XmlName.of("lat"), "none");
    private static final XmlElement POINT = new XmlElement(
            new XmlName(GEO, "g", "Point"),
            List.of(
                    new XmlAttribute(new XmlName("urn:x", "x", "id"), "qualified"),
                    new XmlAttribute(XmlName.of("id"), "plain"),
                    new XmlAttribute(new XmlName("urn:x", "x", "role"), "any")),
            List.of(new XmlNode.Chars(" "), OTHER, LATITUDE, LATITUDE));
    private static final Article ARTICLE = Article.builder()
            .extension(new Extension.Element("", OTHER))
            .extension(new Extension.Member("", "_podcast", "{\"season\":1}"))
            .extension(new Extension.Member("authors/0", "_role", "\"editor\""))
            .extension(new Extension.Element("authors/0", INNER))
            .extension(new Extension.Element("", LATITUDE))
            .extension(new Extension.Element("", POINT))
            .build();

    @Test
    void elementsAreFoundByNamespaceAndLocalNameUnderAnyPrefix() {
        assertThat(ARTICLE.extension(GEO, "lat")).contains(LATITUDE);
        assertThat(ARTICLE.extension("", "lat")).contains(OTHER);
        assertThat(ARTICLE.extension("urn:y", "lat")).isEmpty();
        assertThat(ARTICLE.extensionElements(GEO, "Point")).containsExactly(POINT);
        assertThat(Feed.builder().extensions(ARTICLE.extensions()).build().extension(GEO, "lat"))
                .contains(LATITUDE);
    }

    @Test
    void buildersAddElementsOfTheFeedOrArticleItself() {
        Extension expected = new Extension.Element("", LATITUDE);

        assertThat(Article.builder().extension(LATITUDE).build().extensions()).containsExactly(expected);
        assertThat(Feed.builder().extension(LATITUDE).build().extensions()).containsExactly(expected);
    }

    @Test
    void elementsInsideOtherElementsAreNotThoseOfTheArticle() {
        assertThat(ARTICLE.extensions()).contains(new Extension.Element("authors/0", INNER));
        assertThat(ARTICLE.extension(GEO, "long")).isEmpty();
        assertThat(ARTICLE.extensionElements(GEO, "long")).isEmpty();
    }

    @Test
    void membersAreFoundByNameInTheObjectItself() {
        assertThat(ARTICLE.extensionMember("_podcast")).contains("{\"season\":1}");
        assertThat(ARTICLE.extensionMember("_role")).isEmpty();
    }

    @Test
    void childrenAndAttributesAreFoundByNameWithOrWithoutNamespace() {
        assertThat(POINT.child("lat")).contains(OTHER);
        assertThat(POINT.child(GEO, "lat").map(XmlElement::text)).contains("54.3");
        assertThat(POINT.children("lat")).containsExactly(OTHER, LATITUDE, LATITUDE);
        assertThat(POINT.children(GEO, "lat")).hasSize(2);
        assertThat(POINT.children(GEO, "long")).isEmpty();
        assertThat(POINT.attribute("id")).contains("plain");
        assertThat(POINT.attribute("role")).contains("any");
        assertThat(POINT.attribute("urn:x", "id")).contains("qualified");
        assertThat(POINT.attribute("urn:y", "id")).isEmpty();
    }
}
