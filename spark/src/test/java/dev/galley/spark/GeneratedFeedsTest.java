package dev.galley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFeedsTest {
    @TempDir
    Path folder;

    @Test
    void feedsOfAnEarlierRunWithAnotherNumberAreNotAmongThem() throws IOException {
        for (int count : new int[] {3, 2, 3}) {
            GeneratedFeeds feeds = new GeneratedFeeds(folder, count, 1);
            feeds.write();

            try (Stream<Path> files = Files.walk(feeds.folder())) {
                assertThat(files.filter(file -> file.toString().endsWith(".xml")))
                        .hasSize(count);
            }
        }
    }
}
