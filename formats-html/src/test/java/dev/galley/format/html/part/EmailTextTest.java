package dev.galley.format.html.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.html.Pages;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of authors with e-mail addresses beside them. */
class EmailTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Brook (ada@mill.example)                                | Ada Brook
            ada@mill.example (Ada Brook)                                   | Ada Brook
            Ada Brook <ada@mill.example>                                   | Ada Brook
            Ada Brook ada@mill.example                                     | Ada Brook
            ada@mill.example (Ada Brook), tom@mill.example (Tom Reed)      | Ada Brook; Tom Reed
            Ada Brook (ada@mill.example), Tom Reed (tom@mill.example)      | Ada Brook; Tom Reed
            ada@mill.example                                               | ''
            """)
    void readsTheNameAlone(String author, String names) {
        String content = author.replace("<", "&lt;").replace(">", "&gt;");
        String html = "<html><head><title>The mill</title><meta name=author content=\"" + content
                + "\"></head><body><h1>The mill</h1><p>The mill at the weir grinds rye again, and the miller has orders.</p></body></html>";

        assertThat(Pages.read(html, Url.of("https://mill.example/1")).article().authors().stream()
                        .map(Person::name)
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + "; " + other)
                        .orElse(""))
                .isEqualTo(names);
    }

    @Test
    void keepsNamesOfAccountsAndLongTexts() {
        assertThat(EmailText.without("@ada")).isEqualTo("@ada");
        assertThat(EmailText.without("@ada (ada@mill.example)")).isEqualTo("@ada");
        assertThat(EmailText.without("a".repeat(100_000) + " @")).hasSize(100_002);
        assertThat(EmailText.without("a(".repeat(50_000) + "@")).hasSize(100_001);
    }
}
