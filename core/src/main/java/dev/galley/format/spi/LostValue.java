package dev.galley.format.spi;

import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Correction;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import java.util.Optional;

/** What messages say of a lost value: its words or its address, by which readers recognise it. */
final class LostValue {
    private LostValue() {}

    static String shown(Object value) {
        if (value instanceof Feed feed) {
            return feed.title()
                    .map(title -> title.plain().strip())
                    .filter(title -> !title.isEmpty())
                    .or(() -> address(feed.url().or(feed::selfUrl)))
                    .or(feed::id)
                    .orElse("");
        } else if (value instanceof Person person) {
            return person.name()
                    .or(person::email)
                    .or(() -> address(person.url()))
                    .orElse("");
        } else if (value instanceof InReplyTo reply) {
            return reply.ref().or(() -> address(reply.href())).orElse("");
        } else if (value instanceof Cloud cloud) {
            return cloud.domain().orElse("");
        } else if (value instanceof TextInput input) {
            return input.name().orElse("");
        } else if (value instanceof Episode.Soundbite soundbite) {
            return soundbite.title().orElseGet(() -> soundbite.start().toString());
        } else if (value instanceof Link link) {
            return link.href().value();
        }
        return part(value);
    }

    /** Returns what messages say of a value with a single part that names it. */
    private static String part(Object value) {
        if (value instanceof Text text) {
            return text.value();
        } else if (value instanceof Category category) {
            return category.display();
        } else if (value instanceof Correction correction) {
            return correction.text().value();
        } else if (value instanceof Generator generator) {
            return generator.name();
        } else if (value instanceof Hub hub) {
            return hub.url().value();
        } else if (value instanceof Image image) {
            return image.url().value();
        } else if (value instanceof Media media) {
            return media.url().value();
        }
        return String.valueOf(value);
    }

    private static Optional<String> address(Optional<Url> url) {
        return url.map(Url::value);
    }
}
