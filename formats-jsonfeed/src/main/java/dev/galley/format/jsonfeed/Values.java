package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes single values as members of a JSON object, and reports what JSON Feed cannot represent of them. */
final class Values {
    private final JsonOutput out;
    private final Addresses addresses = new Addresses();

    Values(JsonOutput out) {
        this.out = out;
    }

    /** Returns the addresses of the document. */
    Addresses addresses() {
        return addresses;
    }

    /** Writes the language. A value that is not a tag of a registered language (BCP 47) is left out and reported as lost. */
    void language(Optional<String> tag, Field field) {
        Optional<String> valid = tag.filter(Values::isLanguage);
        string("language", valid);
        if (valid.isEmpty()) {
            tag.ifPresent(field::lost);
        }
    }

    private static boolean isLanguage(String tag) {
        List<String> problems = new ArrayList<>();
        Syntaxes.LANGUAGE.check(tag, (code, arguments) -> problems.add(code));
        return problems.isEmpty();
    }

    void string(String name, Optional<String> value) {
        if (value.isPresent()) {
            out.string(name, value.get());
        }
    }

    /** Writes an address, unless it is blank. */
    boolean url(String name, Optional<Url> url, Field field) {
        if (url.isEmpty()) {
            return false;
        }
        String value = url.get().value();
        if (value.isBlank()) {
            field.lost(value);
            return false;
        }
        out.string(name, addresses.written(url.get(), field));
        return true;
    }

    /** Writes a text as plain text. */
    void words(String name, Optional<Text> given, Field field) {
        if (given.isPresent()) {
            Text text = given.get();
            if (text.isMarkup()) {
                field.reduced("plain text");
            }
            out.string(name, text.plain());
            reportScope(text, field);
        }
    }

    /** Reports the language and base of a text as lost: JSON Feed has a language only for whole items. */
    static void reportScope(Text text, Field field) {
        text.language().ifPresent(language -> field.at("language").lost(language));
        text.base().ifPresent(base -> field.at("base").lost(base));
    }

    void date(String name, Optional<OffsetDateTime> date, Field field) {
        string(name, date.flatMap(field::rfc3339));
    }

    /** Writes the address of a link and reports its other properties as lost. */
    boolean link(String name, String rel, Link link, Field field) {
        if (link.href().value().isBlank()) {
            field.lost(link.href());
            return false;
        }
        out.string(name, addresses.written(link.href(), field.at("href")));
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
