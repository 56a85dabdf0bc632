package dev.galley.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerousAddressTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \u0001\u000Bjavascript:alert(1)",
                "java\nscript\t:\ralert(1)",
                "java\u0000script:alert(1)",
                "java\uFFFDscript:alert(1)",
                "java\u00ADscript\u200B:alert(1)",
                "\uFEFFjavascript:alert(1)",
                "&#106;avascript:alert(1)",
                "&#0000106avascript:alert(1)",
                "&#x6A;avascript&#X3A;alert(1)",
                "javascript&colon;alert(1)",
                "javascript&amp;colon;alert(1)",
                "javascript&amp;amp;#58;alert(1)",
                "java&Tab;script&NewLine;:alert(1)",
                "vbscript:msgbox(1)",
                "livescript:alert(1)",
                "feed:javascript:alert(1)",
                "view-source:feed:javascript:alert(1)"
            })
    void recognisesScripts(String address) {
        assertThat(DangerousAddress.isScript(address)).isTrue();
        assertThat(DangerousAddress.matches(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD4=",
                "d\nata:text/html,x",
                "data:image/svg+xml,<svg onload='x()'/>",
                "data:application/xhtml+xml,x",
                "data:text/xml,x",
                "data:text/javascript,x"
            })
    void recognisesDocumentsThatMayHoldScripts(String address) {
        assertThat(DangerousAddress.matches(address)).isTrue();
        assertThat(DangerousAddress.isScript(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "https://example.org/javascript:alert(1)",
                "#javascript:alert(1)",
                "/javascript:alert(1)",
                "javascript",
                "javascript/page",
                "javascripts:alert(1)",
                "mailto:javascript@example.org",
                "data:image/png;base64,iVBORw0KGgo=",
                "data:,plain",
                "data:text/plain;charset=utf-8,x",
                "data:audio/mpeg;base64,x",
                "feed:https://example.org/",
                "feed:",
                "&",
                "&#",
                "&#x;"
            })
    void acceptsOthers(String address) {
        assertThat(DangerousAddress.matches(address)).isFalse();
        assertThat(DangerousAddress.isScript(address)).isFalse();
    }

    @Test
    void findsCandidatesInMarkup() {
        assertThat(DangerousAddress.mayOccurIn("<a title=x href = \n'javascript:go()'>"))
                .isTrue();
        assertThat(DangerousAddress.mayOccurIn("<a href=&#106;avascript:go()>")).isTrue();
        assertThat(DangerousAddress.mayOccurIn("<a href=https://example.org>javascript: a language</a>"))
                .isFalse();
        assertThat(DangerousAddress.mayOccurIn("=")).isFalse();
    }

    @Test
    void readsEachCharacterOnce() {
        String hostile = "<a href=" + " ".repeat(500_000) + "feed:".repeat(100_000) + "=".repeat(500_000);

        long start = CPU.getCurrentThreadCpuTime();
        assertThat(DangerousAddress.mayOccurIn(hostile)).isFalse();

        assertThat(CPU.getCurrentThreadCpuTime() - start).isLessThan(2_000_000_000L);
    }
}
