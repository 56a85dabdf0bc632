package dev.galley.moderation.internal.rule;

import dev.galley.model.Commenter;
import dev.galley.model.Url;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds comments from authors who did not identify themselves. Signed-in authors are identified already. */
public final class AuthorRequired implements ModerationRule {
    /** Whether a name is required. */
    public static final Option<Boolean> NAME =
            Option.flag("name", true, "Whether a name is required.").higherIsStricter();

    /** Whether an e-mail address is required. */
    public static final Option<Boolean> EMAIL =
            Option.flag("email", true, "Whether an e-mail address is required.").higherIsStricter();

    /** Whether the author must be signed in. */
    public static final Option<Boolean> ACCOUNT = Option.flag("account", false, "Whether the author must be signed in.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "author-required",
                    "The author is not signed in and provided no name or e-mail address, or a malformed e-mail or web address;"
                            + " or signing in is required.")
            .option(NAME)
            .option(EMAIL)
            .option(ACCOUNT)
            .defaultAction(Action.REJECT)
            .factory(AuthorRequired::new);

    private static final Commenter NOBODY = new Commenter(Optional.empty(), Optional.empty(), Optional.empty());

    private final boolean name;
    private final boolean email;
    private final boolean account;

    private AuthorRequired(OptionValues options) {
        name = options.get(NAME);
        email = options.get(EMAIL);
        account = options.get(ACCOUNT);
    }

    @Override
    public Result examine(Examination examination) {
        Commenter author = examination.submission().comment().author().orElse(NOBODY);
        boolean signedIn = examination.submission().account().isPresent();
        Optional<String> address = author.email().filter(given -> !given.isBlank());
        List<Evidence> found = new ArrayList<>();
        if (account && !signedIn) {
            found.add(Evidence.of("author.no-account", SubmissionField.AUTHOR_NAME));
        }
        if (name && !signedIn && author.name().orElse("").isBlank()) {
            found.add(Evidence.of("author.no-name", SubmissionField.AUTHOR_NAME));
        }
        boolean mustHaveEmail = email && !signedIn && address.isEmpty();
        boolean isWithheld = examination.submission().isEmailWithheld();
        if (mustHaveEmail && !isWithheld) {
            found.add(Evidence.of("author.no-email", SubmissionField.AUTHOR_EMAIL));
        }
        if (address.isPresent() && !EmailAddress.isWellFormed(address.get())) {
            found.add(Evidence.of("author.bad-email", SubmissionField.AUTHOR_EMAIL));
        }
        if (author.url().filter(AuthorRequired::isMalformed).isPresent()) {
            found.add(Evidence.of("author.bad-url", SubmissionField.AUTHOR_URL));
        }
        if (!found.isEmpty()) {
            return Result.matched(found);
        }
        return mustHaveEmail
                ? Result.notApplicable(Evidence.of("author.email-withheld", SubmissionField.AUTHOR_EMAIL))
                : Result.passed();
    }

    /**
     * Checks whether the address is malformed. An empty one is not, because comment forms send it for an empty field;
     * nor is one without {@code https://}, which people often omit.
     */
    private static boolean isMalformed(Url url) {
        String given = url.value().strip();
        Url absolute = given.indexOf(':') < 0 ? Url.of("https://" + given) : url;
        return !given.isEmpty()
                && !(absolute.isWeb()
                        && absolute.toUri()
                                .filter(uri -> uri.getRawAuthority() != null)
                                .isPresent());
    }
}
