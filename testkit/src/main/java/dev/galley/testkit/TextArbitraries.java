package dev.galley.testkit;

import dev.galley.model.Text;
import dev.galley.model.Url;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Text constructs of all kinds. */
final class TextArbitraries {
    private final Arbitrary<String> strings;

    TextArbitraries(Arbitrary<String> strings) {
        this.strings = strings;
    }

    /** Returns texts of every kind, some with a language or base of their own. */
    Arbitrary<Text> texts() {
        Arbitrary<Text> bare = Arbitraries.frequencyOf(
                Tuple.of(3, plain()), Tuple.of(3, html()), Tuple.of(2, xhtml()), Tuple.of(1, strings.map(Text::html)));
        return Combinators.combine(
                        bare,
                        Arbitraries.of("en", "de-CH").injectNull(0.85),
                        Arbitraries.of("https://example.org/a/", "https://example.com/b/c")
                                .injectNull(0.9))
                .as((text, language, base) -> {
                    Text spoken = language == null ? text : text.withLanguage(language);
                    return base == null ? spoken : spoken.withBase(Url.of(base));
                });
    }

    /** Returns plain texts. */
    Arbitrary<Text> plain() {
        return strings.map(Text::plain);
    }

    /** Returns fragments of HTML that a browser need not repair. */
    Arbitrary<Text> html() {
        return fragments("<br>").map(Text::html);
    }

    /** Returns well-formed fragments of XHTML, without white space around them. */
    Arbitrary<Text> xhtml() {
        return fragments("<br/>").map(Text::xhtml);
    }

    private static Arbitrary<String> fragments(String lineBreak) {
        Arbitrary<String> words = StringArbitraries.phrases();
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(3, words),
                Tuple.of(1, Arbitraries.of("&amp;", "&lt;", "a&gt;b", "é", "\uD83D\uDE00", lineBreak)),
                Tuple.of(1, words.map(word -> "<b>" + word + "</b>")),
                Tuple.of(1, words.map(word -> "<p>" + word + "</p>")),
                Tuple.of(1, words.map(word -> "<a href=\"https://example.org/?a=1&amp;b=2\">" + word + "</a>")));
        return piece.list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }
}
