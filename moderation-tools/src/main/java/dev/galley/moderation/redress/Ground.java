package dev.galley.moderation.redress;

import dev.galley.model.Url;
import java.util.Objects;
import java.util.Optional;

/**
 * The ground for a decision (article 17(3)(d) and (e)).
 *
 * @param illegal whether the content is considered illegal; otherwise it violates the site's terms
 * @param reference the law, or the clause of the terms
 * @param explanation why it applies to the comment
 * @param url where it can be read
 * @param category the value of {@code category} in the DSA Transparency Database, such as {@code
 *     STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE}
 */
public record Ground(boolean illegal, String reference, String explanation, Optional<Url> url, String category) {
    /** The category for content outside the scope of a site: spam and violations of most house rules. */
    public static final String SCOPE_OF_SERVICE = "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE";

    public Ground {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(category, "category");
    }

    /** Creates a ground based on a clause of the site's terms. */
    public static Ground terms(String clause, String explanation) {
        return new Ground(false, clause, explanation, Optional.empty(), SCOPE_OF_SERVICE);
    }

    /** Creates a ground based on a law. */
    public static Ground law(String law, String explanation, String category) {
        return new Ground(true, law, explanation, Optional.empty(), category);
    }

    /** Returns this ground with the address where the clause or law can be read. */
    public Ground withUrl(Url url) {
        return new Ground(illegal, reference, explanation, Optional.of(url), category);
    }

    /** Returns this ground with another category of the DSA Transparency Database. */
    public Ground withCategory(String category) {
        return new Ground(illegal, reference, explanation, url, category);
    }
}
