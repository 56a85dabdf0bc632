package dev.galley.format.xml.namespace.podcast;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.namespace.itunes.ITunes;
import dev.galley.format.xml.namespace.itunes.ITunesTexts;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.XmlName;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the facet of a podcast in the elements of Apple Podcasts and of Podcasting 2.0. */
final class PodcastWriter {
    private static final XmlName OWNER = ITunes.element("owner");
    private static final XmlName NAME = ITunes.element("name");
    private static final XmlName EMAIL = ITunes.element("email");
    private static final XmlName EXPLICIT = ITunes.element("explicit");
    private static final XmlName TYPE = ITunes.element("type");
    private static final XmlName COMPLETE = ITunes.element("complete");
    private static final XmlName BLOCK = ITunes.element("block");
    private static final XmlName NEW_FEED_URL = ITunes.element("new-feed-url");
    private static final XmlName GUID = PodcastIndex.element("guid");
    private static final XmlName LOCKED = PodcastIndex.element("locked");
    private static final XmlName MEDIUM = PodcastIndex.element("medium");
    private static final XmlName FUNDING = PodcastIndex.element("funding");
    private static final XmlName PERSON = PodcastIndex.element("person");

    private final ElementWriter out;
    private final Field field;

    PodcastWriter(ElementWriter out, Field field) {
        this.out = out;
        this.field = field;
    }

    /** Writes the facet; returns whether anything was written. */
    boolean write(Podcast podcast) throws IOException {
        boolean written = podcast.owner().isPresent() && owner(podcast.owner().get(), field.at("owner"));
        written |= element(EXPLICIT, podcast.explicit().map(String::valueOf), out);
        written |= element(TYPE, podcast.type().map(type -> type.name().toLowerCase(Locale.ROOT)), out);
        written |= element(COMPLETE, podcast.complete().map(PodcastWriter::yesOrNo), out);
        written |= element(BLOCK, podcast.block().map(PodcastWriter::yesOrNo), out);
        Field newFeedUrl = field.at("newFeedUrl");
        written |= element(
                NEW_FEED_URL,
                podcast.newFeedUrl().flatMap(url -> out.addresses().absolute(url, newFeedUrl)),
                out);
        written |= element(GUID, podcast.guid().flatMap(field.at("guid")::words), out);
        written |= locked(podcast);
        written |= element(MEDIUM, podcast.medium().flatMap(field.at("medium")::words), out);
        written |= funding(podcast.funding());
        written |= persons(podcast.persons(), out, field);
        return written;
    }

    static String yesOrNo(boolean value) {
        return value ? "Yes" : "No";
    }

    /** Writes an element if there is a text; returns whether there is one. */
    static boolean element(XmlName name, Optional<String> text, ElementWriter out) throws IOException {
        out.element(name, text);
        return text.isPresent();
    }

    private boolean owner(Person owner, Field place) throws IOException {
        boolean named = owner.name().filter(name -> !name.isBlank()).isPresent();
        boolean reachable = owner.email().filter(email -> !email.isBlank()).isPresent();
        if (!named && !reachable) {
            place.lost("nobody");
            return false;
        }
        out.start(OWNER);
        out.element(NAME, ITunesTexts.words(owner.name(), place.at("name")));
        out.words(EMAIL, owner.email(), place.at("email"));
        out.end();
        owner.url().ifPresent(url -> place.at("url").lost(url));
        owner.avatar().ifPresent(avatar -> place.at("avatar").lost(avatar));
        return true;
    }

    private boolean locked(Podcast podcast) throws IOException {
        if (podcast.locked().isEmpty()) {
            podcast.lockOwner().ifPresent(owner -> field.at("lockOwner").lost("an address"));
            return false;
        }
        out.start(LOCKED);
        out.attribute("owner", podcast.lockOwner());
        out.text(podcast.locked().get() ? "yes" : "no");
        out.end();
        return true;
    }

    private boolean funding(List<Podcast.Funding> funding) throws IOException {
        int written = 0;
        for (int i = 0; i < funding.size(); i++) {
            Podcast.Funding way = funding.get(i);
            Field place = field.at("funding", i);
            if (written == PodcastIndex.MAX_VALUES) {
                place.lost(way.url());
                continue;
            }
            Optional<String> address = out.addresses().absolute(way.url(), place.at("url"), place);
            if (address.isEmpty()) {
                continue;
            }
            out.start(FUNDING);
            out.attribute("url", address);
            String text = way.text().strip();
            if (text.length() != way.text().length()) {
                place.at("text").reduced("words without surrounding white space");
            }
            out.text(text);
            out.end();
            written++;
        }
        return written > 0;
    }

    /** Writes persons; returns whether anything was written. */
    static boolean persons(List<PodcastPerson> persons, ElementWriter out, Field owner) throws IOException {
        int written = 0;
        for (int i = 0; i < persons.size(); i++) {
            PodcastPerson person = persons.get(i);
            Field place = owner.at("persons", i);
            if (person.name().isBlank() || written == PodcastIndex.MAX_VALUES) {
                place.lost(person.name());
                continue;
            }
            out.start(PERSON);
            out.attribute("role", person.role());
            out.attribute("group", person.group());
            out.attribute("img", person.image().flatMap(image -> out.addresses().absolute(image, place.at("image"))));
            out.attribute("href", person.url().flatMap(url -> out.addresses().absolute(url, place.at("url"))));
            out.text(place.at("name").words(person.name()).orElseThrow());
            out.end();
            written++;
        }
        return written > 0;
    }
}
