package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.CopyCriteria;
import dev.galley.text.Normalizer;
import dev.galley.text.SimilarText;
import dev.galley.text.internal.Shingles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds campaigns: comments that are almost copies of others, from any author under any article. A short comment without a link
 * that resembles others under the same article, and one that only quotes others, is a copy only if at least {@link #PHRASE_TIMES}
 * earlier comments resemble it.
 */
public final class NearDuplicate implements ModerationRule {
    /** The minimum number of earlier copies. */
    public static final Option<Integer> MIN_COPIES = Option.integer(
                    "minCopies", 1, 1, 10_000, "The minimum number of similar earlier comments.")
            .higherIsLaxer();

    /** How far back to search. */
    public static final Option<Duration> WITHIN = Option.duration(
                    "within", Duration.ofDays(3), "How far back to search the history.")
            .higherIsStricter();

    /** The number of comments to compare. */
    public static final Option<Integer> COMPARED = Option.integer(
                    "compared", 1_000, 1, 10_000, "The number of latest comments to compare, under any article.")
            .higherIsStricter();

    /** The minimum similarity of comments that share a long passage. */
    public static final Option<Double> PASSAGE_SIMILARITY = Option.decimal(
                    "passageSimilarity",
                    CopyCriteria.DEFAULT.passageSimilarity(),
                    0,
                    1,
                    "The minimum proportion of shared word pairs for comments with a long passage in common.")
            .higherIsLaxer();

    /** The minimum similarity of comments that share a short phrase. */
    public static final Option<Double> PHRASE_SIMILARITY = Option.decimal(
                    "phraseSimilarity",
                    CopyCriteria.DEFAULT.phraseSimilarity(),
                    0,
                    1,
                    "The minimum proportion of shared word pairs for comments with a short phrase in common.")
            .higherIsLaxer();

    /** The minimum number of earlier comments that contain a short phrase. */
    public static final Option<Integer> PHRASE_TIMES = Option.integer(
                    "phraseTimes",
                    CopyCriteria.DEFAULT.times(),
                    1,
                    10_000,
                    "The minimum number of earlier comments with the same short phrase, which may be a common expression.")
            .higherIsLaxer();

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "near-duplicate", "The comment is almost a copy of earlier ones, by any author under any article.")
            .option(MIN_COPIES)
            .option(WITHIN)
            .option(COMPARED)
            .option(PASSAGE_SIMILARITY)
            .option(PHRASE_SIMILARITY)
            .option(PHRASE_TIMES)
            .factory(NearDuplicate::new);

    /** The most word pairs of a comment that may be a customary formula: about two lines, in Chinese half a line. */
    private static final int LONGEST_FORMULA = 14;

    private final int minCopies;
    private final Duration within;
    private final int compared;
    private final CopyCriteria criteria;
    private final ShingleCache shingles = new ShingleCache();

    private NearDuplicate(OptionValues options) {
        minCopies = options.get(MIN_COPIES);
        within = options.get(WITHIN);
        compared = options.get(COMPARED);
        criteria = new CopyCriteria(
                CopyCriteria.DEFAULT.passage(),
                options.get(PASSAGE_SIMILARITY),
                CopyCriteria.DEFAULT.phrase(),
                options.get(PHRASE_SIMILARITY),
                options.get(PHRASE_TIMES));
    }

    @Override
    public Result examine(Examination examination) {
        Optional<CommentHistory> history = examination.history();
        if (history.isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        String words = examination.text().words();
        Shingles pairs = pairs(words, examination);
        if (pairs.size() < criteria.phrase()) {
            return Result.passed();
        }
        List<PastComment> recent = history.get().recent(examination.now().minus(within), compared);
        List<SimilarText> copies = criteria.copies(similar(pairs, recent));
        boolean isFew = copies.size() < Math.max(minCopies, criteria.times());
        if (copies.size() < minCopies || (isFew && isOrdinary(pairs, copies, recent, examination))) {
            return Result.passed();
        }
        return Result.matched(evidence(copies, recent));
    }

    private static Shingles pairs(String words, Examination examination) {
        return Shingles.of(examination.normalized(words, Normalizer.full()).text());
    }

    /**
     * Checks whether readers may well have written the same without copying: a sentence under the same article, such as a
     * condolence, without a link; or whether they only quote the others.
     */
    private boolean isOrdinary(
            Shingles pairs, List<SimilarText> copies, List<PastComment> recent, Examination examination) {
        if (pairs.size() <= LONGEST_FORMULA && examination.links().isEmpty() && areHere(copies, recent, examination)) {
            return true;
        }
        String words = examination.text().words();
        String own = QuotedSpeech.of(examination).ownWords();
        return own.length() < words.length()
                && own.chars().anyMatch(Character::isLetter)
                && criteria.copies(similar(pairs(own, examination), recent)).size() < minCopies;
    }

    private List<SimilarText> similar(Shingles own, List<PastComment> recent) {
        List<SimilarText> similar = new ArrayList<>();
        for (int i = 0; i < recent.size(); i++) {
            PastComment past = recent.get(i);
            Shingles theirs = shingles.of(past.text());
            int shared = own.shared(theirs);
            if (shared >= criteria.phrase()) {
                similar.add(new SimilarText(past.id(), shared, own.similarity(theirs, shared)));
            }
        }
        return similar;
    }

    /** Checks whether all copies are under the same article. */
    private static boolean areHere(List<SimilarText> copies, List<PastComment> recent, Examination examination) {
        Optional<String> article = examination.submission().comment().articleId();
        Set<String> ids = copies.stream().map(SimilarText::id).collect(Collectors.toSet());
        return article.isPresent()
                && recent.stream()
                        .filter(past -> ids.contains(past.id()))
                        .allMatch(past -> past.articleId().equals(article));
    }

    private static String author(PastComment past) {
        return past.authorKey().or(past::authorName).orElse("");
    }

    private static Evidence evidence(List<SimilarText> copies, List<PastComment> recent) {
        Set<String> authors = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<String> ids = copies.stream().map(SimilarText::id).collect(Collectors.toSet());
        for (PastComment past : recent) {
            if (ids.contains(past.id())) {
                authors.add(author(past));
                articles.add(past.articleId().orElse(""));
            }
        }
        SimilarText closest = copies.get(0);
        return Evidence.of(
                        "near-duplicate",
                        SubmissionField.BODY,
                        copies.size(),
                        authors.size(),
                        articles.size(),
                        closest.id(),
                        closest.similarity(),
                        recent.size())
                .withMeasure(copies.size(), 0);
    }
}
