package dev.galley.validation.rule;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Category;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.function.Function;

/** Reports categories whose scheme is not an absolute IRI (RFC 4287 §4.2.2.2). */
final class CategorySchemeNotIri<T> implements Rule<T> {
    private final Function<T, List<CommonFields>> parts;

    CategorySchemeNotIri(Function<T, List<CommonFields>> parts) {
        this.parts = parts;
    }

    @Override
    public String code() {
        return "category.scheme-not-iri";
    }

    @Override
    public void check(T subject, Check check) {
        parts.apply(subject).forEach(part -> check(part, check));
    }

    private static void check(CommonFields part, Check check) {
        List<Category> categories = part.categories();
        for (int i = 0; i < categories.size(); i++) {
            String scheme = categories.get(i).scheme().map(Url::value).orElse(null);
            if (scheme != null && !Iris.isAbsolute(scheme)) {
                check.report(part.path() + "/categories/" + i + "/scheme", scheme);
            }
        }
    }
}
