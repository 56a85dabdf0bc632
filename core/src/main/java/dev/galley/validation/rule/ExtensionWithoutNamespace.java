package dev.galley.validation.rule;

import dev.galley.model.Extension;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.function.Function;

/** Reports extension elements without a namespace, which RSS reserves for itself (RSS 2.0, extending RSS). */
final class ExtensionWithoutNamespace<T> implements Rule<T> {
    private final Function<T, List<CommonFields>> parts;

    ExtensionWithoutNamespace(Function<T, List<CommonFields>> parts) {
        this.parts = parts;
    }

    @Override
    public String code() {
        return "extension.without-namespace";
    }

    @Override
    public void check(T subject, Check check) {
        parts.apply(subject).forEach(part -> check(part, check));
    }

    private static void check(CommonFields part, Check check) {
        List<Extension> extensions = part.extensions();
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i) instanceof Extension.Element extension
                    && extension.parent().isEmpty()
                    && extension.element().name().namespace().isEmpty()) {
                check.report(
                        part.path() + "/extensions/" + i,
                        extension.element().name().local());
            }
        }
    }
}
