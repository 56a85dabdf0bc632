package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An address that browsers repair and that is not written to the letter. */
final class UrlNotIri<T> implements Rule<T> {
    private final Addresses.Of<T> addresses;

    UrlNotIri(Addresses.Of<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.not-iri";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.tell(
                subject,
                address -> !Iris.isReference(address.value().strip()),
                (path, address) -> check.report(path, address.value()));
    }
}
