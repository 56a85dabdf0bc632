package dev.galley.validation.rule;

import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.BiConsumer;

/** An address that means something only where it came from. */
final class UrlRelative<T> implements Rule<T> {
    private final BiConsumer<T, BiConsumer<String, Url>> addresses;

    UrlRelative(BiConsumer<T, BiConsumer<String, Url>> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.relative";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.accept(subject, (path, address) -> {
            if (!address.isAbsolute()) {
                check.report(path, address.value());
            }
        });
    }
}
