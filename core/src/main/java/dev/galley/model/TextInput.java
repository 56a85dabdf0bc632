package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A text field offered with a feed (RSS 2.0 {@code <textInput>}).
 *
 * @param title the label of the button
 * @param description the purpose of the field
 * @param name the name of the field
 * @param link the address that the text is sent to
 */
public record TextInput(
        Optional<String> title, Optional<String> description, Optional<String> name, Optional<Url> link) {
    public TextInput {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(link, "link");
    }
}
