package dev.galley.benchmarks;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Moderators with thirty rules and different numbers of terms, and comments, half of them with a link. */
@State(Scope.Benchmark)
public class PoliciesInUse {
    static final int COUNT = 1_000;
    static final int CHARACTERS = 200;
    static final int LONGER = 1_000;
    static final int MAX_LENGTH = 1_000_000;

    private static final int TERM_RULES = 3;
    private static final List<RuleType> ONCE = List.of(
            Rules.BLANK,
            Rules.CAPITALS,
            Rules.DEPTH,
            Rules.FORMATTING,
            Rules.LENGTH,
            Rules.LINKS,
            Rules.LINK_HOSTS,
            Rules.LINK_REPEATED,
            Rules.LINK_SHORTENERS,
            Rules.MIXED_SCRIPTS,
            Rules.REPETITION,
            Rules.SCRIPTS);
    private static final List<String> PATTERNS = List.of(
            "call\\s+\\+?\\d{6,}",
            "\\b(viagra|cialis)\\b",
            "whats\\s*app",
            "earn\\s+\\$?\\d+",
            "crypto.{0,20}invest",
            "t\\.me/\\w+",
            "(?:buy|order)\\s+now",
            "\\bcheap\\b.*\\bloans?\\b",
            "\\bseo\\b.*\\brank",
            "work\\s+from\\s+home",
            "act\\s+(?:now|fast)",
            "100%\\s+free",
            "hot\\s+singles",
            "lose\\s+\\d+\\s*(?:kg|pounds)",
            "\\bforex\\b");

    private final Moderator hundredTerms = moderator(100);
    private final Moderator tenThousandTerms = moderator(10_000);
    private final Moderator hundredThousandTerms = moderator(100_000);
    private final List<Submission> comments = new ArrayList<>();
    private final List<Submission> longerComments = new ArrayList<>();
    private final List<Submission> longestComment = new ArrayList<>();

    public PoliciesInUse() {}

    /** Generates the comments; they are the same on every JDK. */
    @Setup
    public void make() {
        Prose prose = new Prose(new Random(FeedBytes.SEED));
        for (int i = 0; i < COUNT; i++) {
            comments.add(submission(prose, i, CHARACTERS));
            longerComments.add(submission(prose, i, LONGER));
        }
        longestComment.add(submission(prose, 0, MAX_LENGTH));
    }

    private static Submission submission(Prose prose, int number, int characters) {
        StringBuilder text = new StringBuilder(number % 2 == 0 ? "See https://example.org/shop/offers for more. " : "");
        while (text.length() < characters) {
            prose.sentences(text, 1);
            text.append(' ');
        }
        Comment comment = Comment.builder()
                .id("c" + number)
                .articleId("a1")
                .author(Commenter.named("Anna Berg")
                        .withEmail("anna.berg@example.org")
                        .withUrl(Url.of("https://example.org/anna")))
                .body(Text.plain(text.substring(0, characters)))
                .build();
        return Submission.builder(comment).ip("192.0.2.7").depth(1).build();
    }

    private static Moderator moderator(int terms) {
        PolicyBuilder policy = Policy.builder("benchmark");
        ONCE.forEach(type -> policy.rule(PolicyRule.of(type)));
        Random random = new Random(terms);
        for (int i = 0; i < TERM_RULES; i++) {
            List<String> list = new ArrayList<>();
            for (int j = i; j < terms; j += TERM_RULES) {
                list.add(term(random));
            }
            policy.rule(PolicyRule.of("terms-" + i, Rules.TERMS).with("terms", list));
        }
        for (String pattern : PATTERNS) {
            policy.rule(PolicyRule.of(pattern, Rules.PATTERNS).with("patterns", List.of(pattern)));
        }
        return Moderator.of(policy.build());
    }

    /** Returns a meaningless term of four to eleven letters, as frequent as in English; one in five has two words. */
    private static String term(Random random) {
        String frequent = "eeetttaaoinshrdlu" + "abcdefghijklmnopqrstuvwxyz";
        StringBuilder term = new StringBuilder();
        int length = 4 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            term.append(frequent.charAt(random.nextInt(frequent.length())));
        }
        return random.nextInt(5) == 0 ? term.insert(3, ' ').toString() : term.toString();
    }

    Moderator hundredTerms() {
        return hundredTerms;
    }

    Moderator tenThousandTerms() {
        return tenThousandTerms;
    }

    Moderator hundredThousandTerms() {
        return hundredThousandTerms;
    }

    List<Submission> comments() {
        return comments;
    }

    List<Submission> longerComments() {
        return longerComments;
    }

    List<Submission> longestComment() {
        return longestComment;
    }
}
