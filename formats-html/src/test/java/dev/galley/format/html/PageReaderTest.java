package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String PAGE = "<!doctype html><meta charset=utf-8><h1>Прилив</h1><p>" + "прилив ".repeat(40);

    private static Page read(Limits limits) throws IOException {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        return PageReader.builder().limits(limits).build().read(new ByteArrayInputStream(bytes));
    }

    @Test
    void countsCharactersRatherThanBytes() throws IOException {
        assertThat(read(Limits.DEFAULT.withTextLength(PAGE.length())).article().headline())
                .isPresent();
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> read(Limits.DEFAULT.withTextLength(PAGE.length() - 1)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("textLength"));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> read(Limits.DEFAULT.withTextLength(10)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("textLength"));
    }

    @Test
    void namesTheLimitOfBytes() {
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> read(Limits.DEFAULT.withBytes(100)))
                .satisfies(e -> assertThat(e.limit()).isEqualTo("bytes"));
    }
}
