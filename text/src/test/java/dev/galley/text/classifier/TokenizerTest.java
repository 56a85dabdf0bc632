package dev.galley.text.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    @Test
    void findsWordsNumbersAndSigns() {
        assertThat(tokens("It's 12 o'clock, isn't it?!?"))
                .containsExactly(
                        "word it's",
                        "number 2 from 1",
                        "word o'clock",
                        "sign ,",
                        "word isn't",
                        "word it",
                        "sign ?",
                        "sign !",
                        "sign ?");
    }

    @Test
    void shortensStretchedWordsAndRunsOfOneSymbol() {
        assertThat(tokens("Sooooo good!!!! 4ever 150p"))
                .containsExactly("word soo", "word good", "run !", "word #ever", "word #p");
    }

    @Test
    void readsAnyScript() {
        assertThat(tokens("Größe Ёлка naïve")).containsExactly("word größe", "word ёлка", "word naïve");
        assertThat(tokens("無料です")).containsExactly("word 無", "word 料", "word で", "word す");
        assertThat(tokens("😀😀 ٣٤")).containsExactly("run 😀", "number 2 from 3");
    }

    @Test
    void findsAddresses() {
        assertThat(tokens("See http://Shop.example.com/Buy/now?x=1, www.b.example or harbour.com."))
                .containsExactly(
                        "word see",
                        "link http://Shop.example.com/Buy/now?x=1,",
                        "link www.b.example",
                        "word or",
                        "link harbour.com",
                        "sign .");
        assertThat(tokens("the end.Next one"))
                .containsExactly("word the", "word end", "sign .", "word next", "word one");
    }

    @Test
    void ignoresTagsExceptAddressesInThem() {
        assertThat(tokens("a<br/>b <a rel=\"nofollow\" href=\"http://x.example/y\">c</a> 1 < 2"))
                .containsExactly(
                        "word a",
                        "word b",
                        "link http://x.example/y",
                        "word c",
                        "number 1 from 1",
                        "sign <",
                        "number 1 from 2");
    }

    @Test
    void resolvesCharacterReferences() {
        assertThat(tokens("Tom &amp; Jerry&#39;s &#x41;BC &unknown; &#99999999999; &"))
                .containsExactly(
                        "word tom",
                        "sign &",
                        "word jerry's",
                        "word abc",
                        "sign &",
                        "word unknown",
                        "sign ;",
                        "sign &",
                        "sign #",
                        "number 11 from 9",
                        "sign ;",
                        "sign &");
    }

    @Test
    void keepsLoneSurrogatesAndIgnoresInvisibleCharacters() {
        assertThat(tokens("a\ud800b")).containsExactly("word a", "sign \ud800", "word b");
        assertThat(tokens("sub\u200bscri\u00adbe\ufe0f")).containsExactly("word subscribe");
        assertThat(tokens("a\u0000b")).containsExactly("word a", "word b");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Tokenizer.run(text, 0, text.length(), new TokenSink() {
            @Override
            public void word(int[] letters, int length, int start, int end) {
                tokens.add("word " + new String(letters, 0, length));
            }

            @Override
            public void number(int digits, int first, int start, int end) {
                tokens.add("number " + digits + " from " + first);
            }

            @Override
            public void symbol(int codePoint, boolean repeated, int start, int end) {
                tokens.add((repeated ? "run " : "sign ") + Character.toString(codePoint));
            }

            @Override
            public void link(CharSequence whole, Address address, int start) {
                tokens.add("link " + whole.subSequence(start, address.end));
            }

            @Override
            public void space() {}

            @Override
            public void letter(boolean upperCase) {}
        });
        return tokens;
    }
}
