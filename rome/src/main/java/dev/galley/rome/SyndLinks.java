package dev.galley.rome;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import dev.galley.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Links as ROME has them: the address of the page, and a list of all links. */
final class SyndLinks {
    private SyndLinks() {}

    static void write(List<Element> elements, SyndFeed bean) {
        List<SyndLink> links = links(elements);
        bean.setLinks(links);
        page(links).ifPresent(bean::setLink);
    }

    static void write(List<Element> elements, SyndEntry bean) {
        List<SyndLink> links = links(elements);
        bean.setLinks(links);
        page(links).ifPresent(bean::setLink);
    }

    private static Optional<String> page(List<SyndLink> links) {
        return links.stream()
                .filter(link -> isPage(link.getRel()))
                .map(SyndLink::getHref)
                .findFirst();
    }

    /** Returns the links. RSS has a page with attributes twice, as {@code link} and after it as {@code atom:link}. */
    private static List<SyndLink> links(List<Element> elements) {
        List<SyndLink> links = new ArrayList<>();
        String page = null;
        for (Element element : elements) {
            String href = element.getAttributeValue("href");
            if (href == null) {
                page = element.getText();
                links.add(link(new Element("link").setAttribute("href", page)));
            } else if (href.equals(page) && isPage(element.getAttributeValue("rel"))) {
                links.set(links.size() - 1, link(element));
                page = null;
            } else {
                links.add(link(element));
            }
        }
        return links;
    }

    private static SyndLink link(Element element) {
        SyndLink bean = new SyndLinkImpl();
        bean.setHref(element.getAttributeValue("href"));
        bean.setRel(element.getAttributeValue("rel", Link.ALTERNATE));
        bean.setType(element.getAttributeValue("type"));
        bean.setHreflang(element.getAttributeValue("hreflang"));
        bean.setTitle(element.getAttributeValue("title"));
        bean.setLength(Long.parseLong(element.getAttributeValue("length", "0")));
        return bean;
    }

    /** Adds the links to an RSS channel or item. */
    static void read(List<SyndLink> links, Element owner) {
        for (SyndLink link : links) {
            if (link.getHref() != null) {
                owner.addContent(element(link));
            }
        }
    }

    /**
     * Adds the address of the page, but only if no link has it: ROME takes Atom's {@code self} for it if there is no other.
     */
    static void readPage(List<SyndLink> links, @Nullable String page, Element owner) {
        if (links.stream()
                .noneMatch(link -> link.getHref() != null && link.getHref().equals(page))) {
            Xml.add(owner, "link", page);
        }
    }

    private static Element element(SyndLink link) {
        Element element = new Element("link", Xml.ATOM);
        Xml.set(element, "href", link.getHref());
        Xml.set(element, "rel", link.getRel());
        Xml.set(element, "type", link.getType());
        Xml.set(element, "hreflang", link.getHreflang());
        Xml.set(element, "title", link.getTitle());
        if (link.getLength() != 0) {
            element.setAttribute("length", String.valueOf(link.getLength()));
        }
        return element;
    }

    private static boolean isPage(@Nullable String rel) {
        return rel == null || rel.equals(Link.ALTERNATE);
    }
}
