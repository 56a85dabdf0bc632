package dev.galley.fuzz;

import dev.galley.format.LimitExceededException;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.TruncatedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The XML tokenizer: lenient reading gives balanced tokens for any bytes; well-formed documents have the same tokens in strict
 * and in lenient reading and as by Woodstox.
 */
final class TokenizerTarget implements Target {
    /** What Woodstox reads otherwise: DTDs, other charsets, and references to the controls that stand for windows-1252. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "<!DOCTYPE|<\\?xml|&#0*1[2-5][0-9];|&#x0*[89][0-9a-fA-F];|[\u0080-\u009F\uFFFE\uFFFF\uFEFF]");

    @Override
    public void check(byte[] input) throws IOException {
        List<String> lenient;
        Optional<List<String>> strict;
        try {
            strict = Tokens.strict(input);
            lenient = Tokens.lenient(input, Structure.FEEDS);
            if (strict.isPresent() && !isFeed(strict.get())) {
                lenient = Tokens.lenient(input, Structure.NONE);
            }
        } catch (LimitExceededException | TruncatedException documented) {
            return;
        }
        Checks.holds(isBalanced(lenient), "The end tags do not match: " + lenient);
        lenient.forEach(token -> Sound.check(token, "a token", false));
        String text = new String(input, StandardCharsets.UTF_8);
        boolean comparable = !OTHERWISE.matcher(text).find();
        if (strict.isPresent() && comparable) {
            Checks.equal(strict.get(), lenient, "Strict and lenient reading differ");
        }
        if (comparable) {
            Optional<List<String>> expected = Tokens.byWoodstox(input);
            if (expected.isPresent() && strict.isPresent()) {
                Checks.equal(expected.get(), strict.get(), "Woodstox reads other tokens");
            }
            Checks.holds(expected.isEmpty() || strict.isPresent(), "Woodstox reads what strict reading refuses");
        }
    }

    /** Checks whether the root is a feed's; lenient reading looks for feeds inside other documents. */
    private static boolean isFeed(List<String> tokens) {
        return tokens.stream()
                .filter(token -> token.startsWith("S "))
                .findFirst()
                .filter(root -> root.matches("(?s)S (rss|feed|rdf:RDF)\\b.*"))
                .isPresent();
    }

    private static boolean isBalanced(List<String> tokens) {
        int depth = 0;
        for (String token : tokens) {
            depth += token.startsWith("S ") ? 1 : token.startsWith("E ") ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
