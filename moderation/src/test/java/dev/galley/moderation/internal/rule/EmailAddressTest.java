package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@harbour.example",
                " ada@harbour.example ",
                "a.b+c_d@mail.harbour.example",
                "o'hara@harbour.example",
                "почта@гавань.example",
                "पता@डाक.example"
            })
    void isWellFormed(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@harbour.example",
                "ada@",
                "ada@harbour",
                "ada@harbour..example",
                "ada@.example",
                "ada@harbour.example.",
                "ada@-harbour.example",
                "ada@harbour-.example",
                "ada eve@harbour.example",
                "ada@har bour.example",
                "ada@eve@harbour.example",
                "ada@harbour.example\nbcc: eve@harbour.example"
            })
    void rejectsMalformedAddresses(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isFalse();
    }

    @Test
    void rejectsAddressesThatAreTooLong() {
        assertThat(EmailAddress.isWellFormed("a".repeat(64) + "@harbour.example"))
                .isTrue();
        assertThat(EmailAddress.isWellFormed("a".repeat(65) + "@harbour.example"))
                .isFalse();
        assertThat(EmailAddress.isWellFormed("a@" + "b".repeat(64) + ".example"))
                .isFalse();
        assertThat(EmailAddress.isWellFormed("a@" + "b.".repeat(130) + "example"))
                .isFalse();
    }
}
