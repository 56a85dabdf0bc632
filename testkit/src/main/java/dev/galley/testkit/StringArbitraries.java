package dev.galley.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Strings that occur in feeds, and strings that only a defective program creates. */
public final class StringArbitraries {
    private StringArbitraries() {}

    /** Returns ASCII words of one to eight lower-case letters. */
    public static Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    /** Returns one to four words with single spaces between them. */
    public static Arbitrary<String> phrases() {
        return words().list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    /** Returns strings that XML, JSON and UTF-8 can represent: words, all scripts, markup characters, white space, empty ones. */
    public static Arbitrary<String> strings() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, phrases()), Tuple.of(3, unicode()), Tuple.of(3, specials()), Tuple.of(1, blanks()));
    }

    /** Returns {@link #strings()} that are not empty and have no white space at their ends. */
    public static Arbitrary<String> trimmed() {
        return strings().map(String::strip).filter(string -> !string.isEmpty());
    }

    /** Returns strings with control characters, unpaired surrogates and noncharacters. */
    public static Arbitrary<String> wildStrings() {
        Arbitrary<String> bad = Arbitraries.of(
                "\u0000", "\u0001", "\u0008", "\u000B", "\u001F", "\u007F", "\u0085", "\uD800", "\uDFFF", "\uFFFE",
                "\uFFFF", "\u2028", "\r", "\uFEFF");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
        Arbitrary<String> mixture =
                Arbitraries.oneOf(bad, strings(), any).list().ofMaxSize(4).map(parts -> String.join("", parts));
        return Arbitraries.frequencyOf(Tuple.of(3, mixture), Tuple.of(1, strings()));
    }

    private static Arbitrary<String> unicode() {
        return Arbitraries.of(
                        "é",
                        "ß",
                        "日本",
                        "\uD83D\uDE00",
                        "ع",
                        "e\u0301",
                        "\u00A0",
                        "\u200D",
                        "\uD835\uDD04",
                        "—",
                        "x",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> specials() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "&amp;",
                        "&lt;b&gt;",
                        "]]>",
                        "<b>x</b>",
                        "<!--",
                        "-->",
                        "&#65;",
                        "\\",
                        "<![CDATA[",
                        "%",
                        "(",
                        ")",
                        "@",
                        ",",
                        "/",
                        "a",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\n", "\t", " lead", "trail ", "two  spaces", "line\nbreak", "tab\there");
    }
}
