package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.LinkRelationSyntax;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links of a feed or article that can be written, with valid addresses and lengths.
 *
 * @param links the links
 * @param fields their positions in the model
 */
record WritableLinks(List<Link> links, LinkFields fields) {
    /**
     * Returns the links that can be written. Addresses are repaired, and made absolute where RSS has an element that requires
     * it. A link without a valid relation or address is reported as lost, and so is a negative length.
     */
    static WritableLinks of(List<Link> given, Field owner, ElementWriter out) {
        List<Link> links = new ArrayList<>(given.size());
        List<Integer> numbers = new ArrayList<>(given.size());
        Map<Integer, String> repaired = new HashMap<>();
        boolean changed = false;
        for (int i = 0; i < given.size(); i++) {
            Link link = given.get(i);
            Optional<String> address = address(link, out);
            if (address.isEmpty()) {
                owner.at("links", i).lost(link.href());
                changed = true;
                continue;
            }
            if (!address.get().equals(link.href().value())) {
                repaired.put(i, Addresses.change(link.href().value()));
                link = link.withHref(Url.of(address.get()));
                changed = true;
            }
            if (link.length().isPresent()
                    && owner.at("links", i).at("length").count(link.length()).isEmpty()) {
                link = new Link(link.href(), link.rel(), link.type(), link.hreflang(), link.title(), Optional.empty());
                changed = true;
            }
            links.add(link);
            numbers.add(i);
        }
        return changed
                ? new WritableLinks(links, new LinkFields(owner, numbers, repaired))
                : new WritableLinks(given, LinkFields.of(owner));
    }

    /** Returns the address to write; empty if the link cannot be written. */
    private static Optional<String> address(Link link, ElementWriter out) {
        String rel = LinkRelation.name(link.rel().strip());
        if (!ValidValue.is(LinkRelationSyntax.INSTANCE, rel)) {
            return Optional.empty();
        }
        boolean inElement = out.inRss() && (link.hasRel(Link.ENCLOSURE) || link.hasRel(Link.REPLIES));
        boolean page = out.inRss() && rel.equals(Link.ALTERNATE);
        Optional<String> absolute = inElement || page ? out.addresses().repaired(link.href()) : Optional.empty();
        return inElement || absolute.isPresent() ? absolute : out.addresses().reference(link.href());
    }
}
