package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports addresses that browsers accept although they violate RFC 3987. */
final class UrlNotIri<T> implements Rule<T> {
    private final Addresses.Source<T> addresses;

    UrlNotIri(Addresses.Source<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.not-iri";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.forEach(
                subject,
                address -> !Iris.isReference(address.value().strip()),
                (path, address) -> check.report(path, address.value()));
    }
}
