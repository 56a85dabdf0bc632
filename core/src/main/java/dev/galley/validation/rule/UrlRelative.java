package dev.galley.validation.rule;

import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports relative addresses. */
final class UrlRelative<T> implements Rule<T> {
    private final Addresses.Source<T> addresses;

    UrlRelative(Addresses.Source<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.relative";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.forEach(
                subject, address -> !address.isAbsolute(), (path, address) -> check.report(path, address.value()));
    }
}
