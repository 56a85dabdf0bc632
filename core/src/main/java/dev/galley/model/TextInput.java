package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A text field that a feed offers (RSS 2.0 {@code <textInput>}).
 *
 * @param title the label of the button
 * @param description what the field is for
 * @param name the name of the field
 * @param link the address that takes what is entered
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
