package dev.galley.format.xml.check;

import dev.galley.format.spi.Rulebook;
import java.util.Locale;

/** Severities and messages of the findings about RSS and Atom documents. */
final class Rules {
    static final Rulebook ENGLISH = Rulebook.load(name -> Rules.class.getResourceAsStream(name));

    private Rules() {}

    static Rulebook in(Locale locale) {
        return ENGLISH.in(locale);
    }
}
