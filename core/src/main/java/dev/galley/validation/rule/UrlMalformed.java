package dev.galley.validation.rule;

import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.BiConsumer;

/** An address no program can follow. */
final class UrlMalformed<T> implements Rule<T> {
    private final BiConsumer<T, BiConsumer<String, Url>> addresses;

    UrlMalformed(BiConsumer<T, BiConsumer<String, Url>> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.malformed";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.accept(subject, (path, address) -> {
            if (Addresses.isMalformed(address)) {
                check.report(path, address.value());
            }
        });
    }
}
