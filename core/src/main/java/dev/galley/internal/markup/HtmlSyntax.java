package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import java.util.HashSet;
import java.util.Set;

/** A fragment of HTML in a feed: sound, and without what readers remove. Of each kind of fault the first is told. */
final class HtmlSyntax implements Syntax {
    private static final Syntax CHARACTERS = new SoundCharacters();

    private final boolean baseKnown;

    HtmlSyntax(boolean baseKnown) {
        this.baseKnown = baseKnown;
    }

    @Override
    public void check(String value, Notice notice) {
        CHARACTERS.check(value, notice);
        if (value.indexOf('<') >= 0 || value.indexOf('&') >= 0) {
            new HtmlScan(value, baseKnown, firstOfEach(notice)).run();
        }
    }

    private static Notice firstOfEach(Notice notice) {
        Set<String> told = new HashSet<>();
        return (code, arguments) -> {
            if (told.add(code)) {
                notice.add(code, arguments);
            }
        };
    }
}
