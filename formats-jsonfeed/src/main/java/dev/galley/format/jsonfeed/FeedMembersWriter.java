package dev.galley.format.jsonfeed;

import dev.galley.format.WriteContext;
import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Link;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the members of the feed itself (JSON Feed 1.1, "Top-level") except the items: once before the items, and once
 * after them with the metadata that became known later.
 */
final class FeedMembersWriter {
    private static final Set<String> KNOWN = Set.of(
            "version",
            "title",
            "home_page_url",
            "feed_url",
            "description",
            "user_comment",
            "next_url",
            "icon",
            "favicon",
            "author",
            "authors",
            "language",
            "expired",
            "hubs",
            "items");
    private static final Set<String> KNOWN_OF_HUB = Set.of("type", "url");

    private final JsonOutput out;
    private final Values values;
    private final AuthorsWriter authors;
    /** The members that the document must not contain twice. */
    private final Set<String> written = new HashSet<>(KNOWN);

    /** The addresses of this page and the next one, which must differ. */
    private final Map<String, String> pages = new HashMap<>();

    private boolean titled;
    private boolean authored;
    private boolean hubbed;

    FeedMembersWriter(JsonOutput out, Values values) {
        this.out = out;
        this.values = values;
        authors = new AuthorsWriter(out, values);
    }

    /** Writes the metadata of {@code feed}. Single values must not have been written before. */
    void write(Feed feed, Field root) {
        MemberWriter members = new MemberWriter(feed.extensions(), out, root);
        titled |= feed.title().isPresent();
        values.words("title", feed.title(), root.at("title"));
        links(feed.links(), root);
        values.words("description", feed.subtitle(), root.at("subtitle"));
        values.string("user_comment", feed.userComment());
        feed.logo().ifPresent(logo -> {
            values.url("icon", Optional.of(logo.url()), root.at("logo").at("url"));
            UnsupportedFields.reportBeyondUrl(logo, root.at("logo"));
        });
        values.url("favicon", feed.icon(), root.at("icon"));
        authors(feed, members, root);
        values.language(feed.language(), root.at("language"));
        feed.expired().ifPresent(expired -> out.bool("expired", expired));
        hubs(feed.hubs(), members, root);
        members.write("", written);
        feed.extensions().stream()
                .filter(Extension.Member.class::isInstance)
                .forEach(member -> written.add(((Extension.Member) member).name()));
        members.reportRest();
        reportUnsupported(feed, root);
        UnsupportedFields.reportRssOnly(feed, root);
        UnsupportedFields.reportFacets(feed.facets(), root, Set.of());
    }

    /** Returns whether the title, which every feed must have, has been written. */
    boolean isTitled() {
        return titled;
    }

    private void links(List<Link> links, Field root) {
        WriteContext context = root.context();
        if (context.self().isPresent() && written.add("links feed_url")) {
            String self = context.self().get().value();
            out.string("feed_url", self);
            root.at("links").derived(self, "the address given for the document");
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            Field field = root.at("links", i);
            if (link.hasRel(Link.SELF) && !context.keepsSelf()) {
                field.lost(link.href());
                continue;
            }
            String name = link.hasRel(Link.ALTERNATE)
                    ? "home_page_url"
                    : link.hasRel(Link.SELF) ? "feed_url" : link.hasRel(Link.NEXT) ? "next_url" : "";
            if (name.isEmpty() || written.contains("links " + name) || isItsOwnNextPage(name, link)) {
                field.lost(link.href());
            } else if (values.link(name, link.rel().toLowerCase(Locale.ROOT), link, field)) {
                written.add("links " + name);
            }
        }
    }

    /** Checks whether the next page would be this page, which is not allowed. */
    private boolean isItsOwnNextPage(String name, Link link) {
        String address = link.href().value();
        if (name.equals("home_page_url")) {
            return false;
        } else if (pages.containsValue(address)) {
            return true;
        }
        pages.put(name, address);
        return false;
    }

    private void authors(Feed feed, MemberWriter members, Field root) {
        if (!authored) {
            authored = authors.write(feed.authors(), members, root);
        } else if (!feed.authors().isEmpty()) {
            root.at("authors").lost(feed.authors().size() + " authors behind the articles");
        }
    }

    private void hubs(List<Hub> hubs, MemberWriter members, Field root) {
        if (hubs.isEmpty()) {
            return;
        }
        if (hubbed) {
            root.at("hubs").lost(hubs.size() + " hubs behind the articles");
            return;
        }
        hubbed = true;
        out.startArray("hubs");
        for (int i = 0; i < hubs.size(); i++) {
            out.startObject();
            out.string("type", hubs.get(i).type());
            Field address = root.at("hubs", i).at("url");
            out.string("url", values.addresses().written(hubs.get(i).url(), address));
            members.write("hubs/" + i, KNOWN_OF_HUB);
            out.endObject();
        }
        out.endArray();
    }

    private static void reportUnsupported(Feed feed, Field root) {
        feed.id().ifPresent(id -> root.at("id").lost(id));
        feed.rights().ifPresent(rights -> root.at("rights").lost(rights.value()));
        feed.updated().ifPresent(updated -> root.at("updated").lost(updated));
        feed.generator()
                .map(Generator::name)
                .ifPresent(name -> root.at("generator").lost(name));
        for (int i = 0; i < feed.contributors().size(); i++) {
            root.at("contributors", i).lost(feed.contributors().get(i).name().orElse(""));
        }
        for (int i = 0; i < feed.categories().size(); i++) {
            root.at("categories", i).lost(feed.categories().get(i).term());
        }
    }
}
