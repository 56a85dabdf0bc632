package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTypesTest {
    @Test
    void derivesTheTypeFromTheFileExtension() {
        assertThat(MediaTypes.ofAddress("https://harbour.example/ferry.MP3")).contains("audio/mpeg");
        assertThat(MediaTypes.ofAddress("https://harbour.example/ferry.mp3?from=rss.png#t=1.mov"))
                .contains("audio/mpeg");
    }

    @Test
    void returnsNothingForAMissingOrUnknownExtension() {
        assertThat(MediaTypes.ofAddress("https://harbour.example/ferry")).isEmpty();
        assertThat(MediaTypes.ofAddress("https://harbour.example/ferry.tide")).isEmpty();
        assertThat(MediaTypes.ofAddress("https://harbour.example/?file=ferry.mp3"))
                .isEmpty();
        assertThat(MediaTypes.ofAddress("https://files.zip")).isEmpty();
        assertThat(MediaTypes.ofAddress("https://files.zip/ferry")).isEmpty();
        assertThat(MediaTypes.ofAddress("ferry.zip")).contains("application/zip");
        assertThat(MediaTypes.ofAddress("")).isEmpty();
    }
}
