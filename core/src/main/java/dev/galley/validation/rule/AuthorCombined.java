package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports an author whose name contains several people. */
final class AuthorCombined implements Rule<Article> {
    private static final List<String> JOINTS = List.of(" and ", " & ", " und ", " et ", " y ", "; ", ", ", " / ");
    /** Last words of a role, such as "Ireland Correspondent" behind the name of its holder. */
    private static final Set<String> ROLES = Set.of(
            "correspondent",
            "editor",
            "reporter",
            "writer",
            "columnist",
            "contributor",
            "producer",
            "critic",
            "analyst",
            "director",
            "professor",
            "manager",
            "engineer",
            "staff",
            "jr",
            "sr",
            "redakteur",
            "redakteurin",
            "korrespondent",
            "korrespondentin",
            "professorin",
            "journaliste",
            "correspondant",
            "corresponsal",
            "periodista");

    private static final int MIN_NAME = 2;
    private static final int MAX_NAME = 3;

    @Override
    public String code() {
        return "author.combined";
    }

    @Override
    public void check(Article article, Check check) {
        AuthorNames.forEach(article, (name, author) -> {
            for (String joint : JOINTS) {
                int at = name.indexOf(joint);
                if (at > 0
                        && isFullName(name.substring(0, at), joint)
                        && isFullName(name.substring(at + joint.length()), joint)) {
                    check.report(AuthorNames.path(author), name);
                    return;
                }
            }
        });
    }

    /**
     * Checks for two or three capitalised words. Longer names are mostly organisations, as are three words beside an
     * ampersand.
     */
    private static boolean isFullName(String side, String joint) {
        String[] parts = side.strip().split(" ", -1);
        if (parts.length < MIN_NAME || parts.length > (joint.equals(" & ") ? MIN_NAME : MAX_NAME)) {
            return false;
        }
        if (ROLES.contains(parts[parts.length - 1].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || !Character.isUpperCase(part.charAt(0))
                    || (part.length() > 2 && part.equals(part.toUpperCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }
}
