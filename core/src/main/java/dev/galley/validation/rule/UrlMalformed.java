package dev.galley.validation.rule;

import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports addresses that cannot be parsed. */
final class UrlMalformed<T> implements Rule<T> {
    private final Addresses.Source<T> addresses;

    UrlMalformed(Addresses.Source<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.malformed";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.forEach(subject, Addresses::isMalformed, (path, address) -> check.report(path, address.value()));
    }
}
