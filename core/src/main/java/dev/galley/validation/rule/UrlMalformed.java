package dev.galley.validation.rule;

import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An address no program can follow. */
final class UrlMalformed<T> implements Rule<T> {
    private final Addresses.Of<T> addresses;

    UrlMalformed(Addresses.Of<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.malformed";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.tell(subject, Addresses::isMalformed, (path, address) -> check.report(path, address.value()));
    }
}
