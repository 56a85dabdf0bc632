package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"@", "%40", "&#64;", "&#X40;", "&commat;", "&amp;#64;", "\\u0040"})
    void replacesAddressesHoweverTheAtSignIsWritten(String sign) {
        String text = "Write to ann.b-c+d" + sign + "post.example, or by=tom" + sign + "x.example.org.";

        assertThat(EmailAddresses.withheld(text)).startsWith("Write to [address withheld], or by=[address withheld]");
        assertThat(EmailAddresses.masked(text))
                .hasSameSizeAs(text)
                .startsWith("Write to •")
                .contains("•, or by=•")
                .doesNotContain("ann", "post", "tom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ann at post.example",
                "https://social.example/@ann",
                "a @ b.c",
                "50%40 off",
                "user@host",
                "&#64;",
                "@",
                "a@"
            })
    void keepsEverythingElse(String text) {
        assertThat(EmailAddresses.withheld(text)).isEqualTo(text);
        assertThat(EmailAddresses.masked(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a post.ann@…", "a post.ann@post…", "a post.ann%40post.ex…"})
    void replacesAddressesThatAreCutOff(String text) {
        assertThat(EmailAddresses.withheld(text)).isEqualTo("a [address withheld]…");
        assertThat(EmailAddresses.masked(text))
                .hasSameSizeAs(text)
                .startsWith("a •")
                .endsWith("•…");
    }

    @Test
    void takesTimeInProportionToTheText() {
        assertThat(EmailAddresses.masked("a@".repeat(200_000))).hasSize(400_000);
        assertThat(EmailAddresses.masked("a.".repeat(200_000) + "@")).hasSize(400_001);
        assertThat(EmailAddresses.masked("a@b.c ".repeat(100_000))).hasSize(600_000);
    }
}
