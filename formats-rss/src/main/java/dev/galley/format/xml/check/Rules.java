package dev.galley.format.xml.check;

import dev.galley.format.internal.Rulebook;
import java.util.Locale;

/** How bad each finding is and what it says. */
final class Rules {
    static final Rulebook ENGLISH = in(Locale.ROOT);

    private Rules() {}

    static Rulebook in(Locale locale) {
        return Rulebook.load(locale, name -> Rules.class.getResourceAsStream(name));
    }
}
