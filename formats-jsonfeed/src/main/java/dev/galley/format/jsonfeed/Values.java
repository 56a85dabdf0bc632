package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Writes single values as members of a JSON object, and tells what of them has no place in JSON Feed. */
final class Values {
    private final JsonOutput out;

    Values(JsonOutput out) {
        this.out = out;
    }

    void string(String name, Optional<String> value) {
        if (value.isPresent()) {
            out.string(name, value.get());
        }
    }

    /** Writes an address; a blank one is none. */
    boolean url(String name, Optional<Url> url, Field field) {
        if (url.isEmpty()) {
            return false;
        }
        String value = url.get().value();
        if (value.isBlank()) {
            field.lost(value);
            return false;
        }
        out.string(name, value);
        return true;
    }

    /** Writes the words of a text. */
    void words(String name, Optional<Text> given, Field field) {
        if (given.isPresent()) {
            Text text = given.get();
            if (text.isMarkup()) {
                field.reduced("plain words");
            }
            out.string(name, text.plain());
            reportScope(text, field);
        }
    }

    /** Tells that the language and the base of a text are lost, for JSON Feed has them for whole items only. */
    static void reportScope(Text text, Field field) {
        text.language().ifPresent(language -> field.at("language").lost(language));
        text.base().ifPresent(base -> field.at("base").lost(base));
    }

    void date(String name, Optional<OffsetDateTime> date, Field field) {
        String written = date.map(field::rfc3339).orElse(null);
        if (written != null) {
            out.string(name, written);
        }
    }

    /** Writes the address of a link; what else is known of it is lost. */
    boolean link(String name, String rel, Link link, Field field) {
        if (link.href().value().isBlank()) {
            field.lost(link.href());
            return false;
        }
        out.string(name, link.href().value());
        if (!link.rel().equals(rel)) {
            field.at("rel").reduced(rel);
        }
        link.type().ifPresent(type -> field.at("type").lost(type));
        link.hreflang().ifPresent(language -> field.at("hreflang").lost(language));
        link.title().ifPresent(title -> field.at("title").lost(title));
        link.length().ifPresent(length -> field.at("length").lost(length));
        return true;
    }
}
