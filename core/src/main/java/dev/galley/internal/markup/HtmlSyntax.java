package dev.galley.internal.markup;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import java.util.HashSet;
import java.util.Set;

/**
 * The syntax of an HTML fragment: well-formed, and without anything that feed readers remove. Each kind of problem is
 * reported once.
 */
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
        Set<String> reported = new HashSet<>();
        return (code, arguments) -> {
            if (reported.add(code)) {
                notice.add(code, arguments);
            }
        };
    }
}
