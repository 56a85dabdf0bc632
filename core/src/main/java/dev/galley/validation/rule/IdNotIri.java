package dev.galley.validation.rule;

import dev.galley.format.internal.syntax.Iris;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.function.Function;

/** An id that is no absolute IRI, as Atom demands (RFC 4287 §4.2.6). */
final class IdNotIri<T> implements Rule<T> {
    private final Function<T, List<Common>> parts;

    IdNotIri(Function<T, List<Common>> parts) {
        this.parts = parts;
    }

    @Override
    public String code() {
        return "id.not-iri";
    }

    @Override
    public void check(T subject, Check check) {
        parts.apply(subject).forEach(part -> check(part, check));
    }

    private static void check(Common part, Check check) {
        part.id()
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !Iris.isAbsolute(id))
                .ifPresent(id -> check.report(part.path() + "/id", id));
    }
}
