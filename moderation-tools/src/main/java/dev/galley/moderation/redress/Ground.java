package dev.galley.moderation.redress;

import dev.galley.model.Url;
import java.util.Objects;
import java.util.Optional;

/**
 * What the decision rests on (article 17(3)(d) and (e)).
 *
 * @param illegal whether the content is taken for illegal; otherwise it breaks the terms of the site
 * @param reference the law, or the clause of the terms
 * @param explanation why the comment is covered by it
 * @param url where it can be read
 * @param category the value of {@code category} in the DSA Transparency Database, such as {@code
 *     STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE}
 */
public record Ground(boolean illegal, String reference, String explanation, Optional<Url> url, String category) {
    /** The category of what is off the subject or purpose of a site: spam and most of a site's own rules. */
    public static final String SCOPE_OF_SERVICE = "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE";

    public Ground {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(category, "category");
    }

    /** A clause of the terms of the site. */
    public static Ground terms(String clause, String explanation) {
        return new Ground(false, clause, explanation, Optional.empty(), SCOPE_OF_SERVICE);
    }

    /** A law. */
    public static Ground law(String law, String explanation, String category) {
        return new Ground(true, law, explanation, Optional.empty(), category);
    }

    /** The same with the place where the clause or law can be read. */
    public Ground at(Url url) {
        return new Ground(illegal, reference, explanation, Optional.of(url), category);
    }

    /** The same in another category of the DSA Transparency Database. */
    public Ground in(String category) {
        return new Ground(illegal, reference, explanation, url, category);
    }
}
