package dev.galley.validation.rule;

import dev.galley.model.Link;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports alternate links with the same type and language (RFC 4287 §4.1.1). */
final class LinkAlternateDuplicate<T> implements Rule<T> {
    private final Function<T, List<CommonFields>> parts;

    LinkAlternateDuplicate(Function<T, List<CommonFields>> parts) {
        this.parts = parts;
    }

    @Override
    public String code() {
        return "link.alternate-duplicate";
    }

    @Override
    public void check(T subject, Check check) {
        parts.apply(subject).forEach(part -> check(part, check));
    }

    private static Optional<String> caseless(Optional<String> value) {
        return value.map(given -> given.strip().toLowerCase(Locale.ROOT));
    }

    private static void check(CommonFields part, Check check) {
        Set<List<Optional<String>>> seen = new HashSet<>();
        List<Link> links = part.links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.rel().strip().equalsIgnoreCase(Link.ALTERNATE)
                    && !link.href().value().isBlank()
                    && !seen.add(List.of(caseless(link.type()), caseless(link.hreflang())))) {
                check.report(part.path() + "/links/" + i, link.href().value());
            }
        }
    }
}
