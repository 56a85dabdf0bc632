package dev.galley.format.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.Location;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String[] PARTS = {"a", "\n", "\r\n", "ä", "text of a line ", "\n\n"};

    @Test
    void locationsAreTheSameInWhateverOrderTheyAreAskedFor() {
        Random random = new Random(1);
        byte[] bytes = new byte[40_000];
        for (int i = 0; i < bytes.length; ) {
            byte[] part = PARTS[random.nextInt(PARTS.length)].getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < part.length && i < bytes.length; j++) {
                bytes[i++] = part[j];
            }
        }
        Places places = new Places();
        int token = 0;
        for (int round = 0; round < 2_000; round++) {
            int index = random.nextInt(bytes.length);
            assertThat(places.of(index, bytes, bytes.length)).as("at %d", index).isEqualTo(counted(bytes, index));
            token = Math.min(bytes.length - 1, token + random.nextInt(40));
            assertThat(places.ofToken(token, bytes, bytes.length)).isEqualTo(counted(bytes, token));
        }
    }

    @Test
    void locationsStayTheSameWhenBytesAreDropped() {
        Random random = new Random(2);
        byte[] all = "one line\nand\r\nanother ä\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Places places = new Places();
        int dropped = 0;
        while (dropped < all.length - 10_000) {
            byte[] rest = Arrays.copyOfRange(all, dropped, all.length);
            for (int i = 0; i < 20; i++) {
                int index = random.nextInt(9_000);
                assertThat(places.of(index, rest, rest.length)).isEqualTo(counted(all, dropped + index));
            }
            int length = random.nextInt(9_000);
            places.drop(length, rest, rest.length);
            dropped += length;
        }
    }

    private static Location counted(byte[] bytes, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(line, column);
    }
}
