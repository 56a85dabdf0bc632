package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds comments that arrive too fast from one author or one IP address. */
public final class Flood implements ModerationRule {
    /** Identifies which comments count together. */
    public enum Origin {
        /** Comments with the same author key. */
        AUTHOR,
        /** Comments with the same key of the IP address. */
        IP
    }

    /** The limits: how many comments may arrive in what time. */
    public static final Option<List<String>> WINDOWS = Option.strings(
                    "windows",
                    List.of("1 in PT15S"),
                    "Rate limits such as \"1 in PT15S\", one comment in 15 seconds; each limit applies on its own.")
            .higherIsStricter();

    /** Which comments count together. */
    public static final Option<List<Origin>> BY = Option.choices(
                    "by",
                    Origin.class,
                    List.of(Origin.AUTHOR, Origin.IP),
                    "How comments are counted together: by author key, by key of the IP address, or both.")
            .higherIsStricter();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "flood", "Comments from the author or the IP address arrive faster than a rate limit allows.")
            .option(WINDOWS)
            .option(BY)
            .defaultAction(Action.REJECT)
            .factory(Flood::new);

    private final List<FloodWindow> windows;
    private final List<Origin> origins;
    private final int most;
    private final Duration longest;

    private Flood(OptionValues options) {
        windows = options.get(WINDOWS).stream().map(FloodWindow::parse).toList();
        origins = options.get(BY);
        most = windows.stream().mapToInt(FloodWindow::max).max().orElse(0);
        longest = windows.stream()
                .map(FloodWindow::span)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    @Override
    public Result examine(Examination examination) {
        Optional<CommentHistory> history = examination.history();
        SubmissionKeys keys = examination.keys();
        if (history.isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        if (origins.stream().allMatch(origin -> keys(origin, keys).isEmpty())) {
            return Result.notApplicable(Evidence.of("history.no-key", SubmissionField.HISTORY));
        }
        List<Evidence> found = new ArrayList<>();
        for (Origin origin : origins) {
            List<String> known = keys(origin, keys);
            if (!known.isEmpty()) {
                Instant now = examination.now();
                found.addAll(crowded(origin, earlier(history.get(), origin, known, examination.ago(longest)), now));
            }
        }
        return found.isEmpty() ? Result.passed() : Result.matched(found);
    }

    private static List<String> keys(Origin origin, SubmissionKeys keys) {
        return origin == Origin.AUTHOR ? keys.author() : keys.ip();
    }

    private List<PastComment> earlier(CommentHistory history, Origin origin, List<String> keys, Instant since) {
        return origin == Origin.AUTHOR ? history.byAuthor(keys, since, most) : history.byIp(keys, since, most);
    }

    private List<Evidence> crowded(Origin origin, List<PastComment> earlier, Instant now) {
        String code = origin == Origin.AUTHOR ? "flood.author" : "flood.ip";
        List<Evidence> found = new ArrayList<>();
        for (FloodWindow window : windows) {
            window.wait(earlier, now)
                    .ifPresent(wait -> found.add(Evidence.of(
                                    code, SubmissionField.HISTORY, window.max(), seconds(window.span()), seconds(wait))
                            .withMeasure(window.max() + 1, window.max())));
        }
        return found;
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1e3;
    }
}
