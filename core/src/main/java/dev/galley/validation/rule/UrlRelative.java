package dev.galley.validation.rule;

import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** An address that means something only where it came from. */
final class UrlRelative<T> implements Rule<T> {
    private final Addresses.Of<T> addresses;

    UrlRelative(Addresses.Of<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "url.relative";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.tell(
                subject, address -> !address.isAbsolute(), (path, address) -> check.report(path, address.value()));
    }
}
