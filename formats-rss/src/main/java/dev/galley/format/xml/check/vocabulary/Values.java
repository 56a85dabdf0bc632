package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.internal.syntax.Syntax;
import java.util.Set;

/** The syntaxes that the vocabularies use, by what a value means. */
final class Values {
    static final Syntax NOT_BLANK = (value, notice) -> {
        if (value.isBlank()) {
            notice.add("value.blank");
        }
    };

    private Values() {}

    /** One of the words, and of nothing else. */
    static Syntax oneOf(String code, String... words) {
        Set<String> all = Set.of(words);
        String list = String.join(", ", words);
        return (value, notice) -> {
            if (!all.contains(value)) {
                notice.add(code, list);
            }
        };
    }
}
