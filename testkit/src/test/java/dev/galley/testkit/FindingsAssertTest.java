package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsAssertTest {
    private static final Finding FIRST = Finding.of("date.unreadable", Severity.ERROR, "/published", "No date");
    private static final Finding SECOND = Finding.of("lost.kicker", Severity.WARNING, "/articles/0/kicker", "Lost");

    @Test
    void hasOnlyWantsTheOneFindingAndNoOther() {
        FindingsAssert.assertThat(List.of(FIRST)).hasOnly("date.unreadable", "/published");
        assertThatThrownBy(() ->
                        FindingsAssert.assertThat(List.of(FIRST, SECOND)).hasOnly("date.unreadable", "/published"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lost.kicker");
        assertThatThrownBy(() -> FindingsAssert.assertThat(List.of(FIRST)).hasOnly("date.unreadable", "/updated"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void hasAllowsOthers() {
        FindingsAssert.assertThat(List.of(FIRST, SECOND)).has("lost.kicker", "/articles/0/kicker");
        assertThatThrownBy(() -> FindingsAssert.assertThat(List.of(FIRST)).has("lost.kicker", "/articles/0/kicker"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void hasNoAndIsEmptyWantNothing() {
        FindingsAssert.assertThat(List.of(FIRST)).hasNo("lost.kicker");
        FindingsAssert.assertThat(List.of()).isEmpty();
        assertThatThrownBy(() -> FindingsAssert.assertThat(List.of(FIRST)).hasNo("date.unreadable"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> FindingsAssert.assertThat(List.of(FIRST)).isEmpty())
                .isInstanceOf(AssertionError.class);
    }
}
