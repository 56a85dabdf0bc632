package dev.galley.moderation.internal.rule;

import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.submission.SubmissionField;
import java.util.ArrayList;
import java.util.List;

/** Finds comments that are too short or too long, and fields too long for common databases. */
public final class Length implements ModerationRule {
    /** The minimum number of characters in a comment. */
    public static final Option<Integer> MIN = Option.integer(
                    "min", 0, 0, 1_000_000, "The minimum number of characters (code points) in the text of a comment.")
            .higherIsStricter();

    /** The maximum number of characters in a comment. */
    public static final Option<Integer> MAX = Option.integer(
                    "max", 65_525, 1, 1_000_000, "The maximum number of characters in the text of a comment.")
            .higherIsLaxer();

    /** The maximum number of bytes in the name. */
    public static final Option<Integer> NAME_BYTES = Option.integer(
                    "nameBytes", 245, 1, 1_000_000, "The maximum size of the author's name, in bytes of UTF-8.")
            .higherIsLaxer();

    /** The maximum number of bytes in the e-mail address. */
    public static final Option<Integer> EMAIL_BYTES = Option.integer(
                    "emailBytes", 100, 1, 1_000_000, "The maximum size of the e-mail address, in bytes.")
            .higherIsLaxer();

    /** The maximum number of bytes in the author's web address. */
    public static final Option<Integer> URL_BYTES = Option.integer(
                    "urlBytes", 200, 1, 1_000_000, "The maximum size of the author's web address, in bytes.")
            .higherIsLaxer();

    /** The maximum number of bytes in the comment. */
    public static final Option<Integer> BODY_BYTES = Option.integer(
                    "bodyBytes",
                    65_525,
                    1,
                    16_000_000,
                    "The maximum size of the comment including markup, in bytes of UTF-8.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "length", "The comment is too short or too long, or a field is too large to be stored.")
            .option(MIN)
            .option(MAX)
            .option(NAME_BYTES)
            .option(EMAIL_BYTES)
            .option(URL_BYTES)
            .option(BODY_BYTES)
            .defaultAction(Action.REJECT)
            .defaultExemption(Exemption.NOBODY)
            .factory(Length::new);

    private final int min;
    private final int max;
    private final int nameBytes;
    private final int emailBytes;
    private final int urlBytes;
    private final int bodyBytes;

    private Length(OptionValues options) {
        min = options.get(MIN);
        max = options.get(MAX);
        if (min > max) {
            throw new IllegalArgumentException("\"min\" (" + min + ") exceeds \"max\" (" + max + ")");
        }
        nameBytes = options.get(NAME_BYTES);
        emailBytes = options.get(EMAIL_BYTES);
        urlBytes = options.get(URL_BYTES);
        bodyBytes = options.get(BODY_BYTES);
    }

    @Override
    public Result examine(Examination examination) {
        List<Evidence> found = new ArrayList<>(0);
        words(examination.text().words(), found);
        bytes("length.name", SubmissionField.AUTHOR_NAME, TextField.AUTHOR_NAME.of(examination), nameBytes, found);
        bytes("length.email", SubmissionField.AUTHOR_EMAIL, TextField.AUTHOR_EMAIL.of(examination), emailBytes, found);
        bytes("length.url", SubmissionField.AUTHOR_URL, TextField.AUTHOR_URL.of(examination), urlBytes, found);
        String body = examination.submission().comment().body().map(Text::value).orElse("");
        bytes("length.body", SubmissionField.BODY, body, bodyBytes, found);
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private void words(String words, List<Evidence> found) {
        if (words.length() >= 2L * min && words.length() <= max) {
            return;
        }
        int characters = words.codePointCount(0, words.length());
        if (characters < min) {
            found.add(Evidence.of("length.too-short", SubmissionField.BODY, characters, min)
                    .withMeasure(characters, min));
        } else if (characters > max) {
            found.add(Evidence.of("length.too-long", SubmissionField.BODY, characters, max)
                    .withMeasure(characters, max));
        }
    }

    private static void bytes(String code, SubmissionField field, String value, int limit, List<Evidence> found) {
        if (value.length() <= limit / 3) {
            return; // no UTF-16 unit takes more than three bytes
        }
        int bytes = bytes(value);
        if (bytes > limit) {
            found.add(Evidence.of(code, field, bytes, limit).withMeasure(bytes, limit));
        }
    }

    private static int bytes(String value) {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit < 0x80) {
                bytes++;
            } else if (unit < 0x800 || Character.isSurrogate(unit)) {
                bytes += 2; // two for each half of a pair
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
