package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void returnsTheDigest() {
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)))
                .asHexString()
                .isEqualToIgnoringCase(ABC);
        assertThat(Sha256.hex("abc", 32)).isEqualTo(ABC);
        assertThat(Sha256.hex("abc", 6)).isEqualTo("ba7816bf8f01");
    }

    @Test
    void encodesTextsInUtf8() {
        assertThat(Sha256.of("é")).isEqualTo(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xA9}));
    }
}
