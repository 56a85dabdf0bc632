package dev.galley.validation.rule;

import dev.galley.format.internal.syntax.Iris;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.function.BiConsumer;

/** An address that browsers repair and that is not written to the letter. */
final class UrlNotIri<T> implements Rule<T> {
    private final BiConsumer<T, BiConsumer<String, Url>> addresses;

    UrlNotIri(BiConsumer<T, BiConsumer<String, Url>> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.not-iri";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.accept(subject, (path, address) -> {
            if (!Iris.isReference(address.value().strip())) {
                check.report(path, address.value());
            }
        });
    }
}
