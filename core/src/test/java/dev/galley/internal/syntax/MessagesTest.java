package dev.galley.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.internal.EmailAddresses;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    /** Addresses are withheld wherever findings are shown, so that an example of one would not be seen. */
    @ParameterizedTest
    @ValueSource(strings = {"", "de"})
    void noMessageContainsAnAddress(String language) {
        ResourceBundle messages = ResourceBundle.getBundle(
                "dev.galley.internal.syntax.Messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(messages.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(EmailAddresses.isIn(messages.getString(key)))
                        .as(key)
                        .isFalse());
    }
}
