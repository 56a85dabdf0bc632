package dev.galley.moderation.policy;

import dev.galley.moderation.Policy;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.json.JsonDocument;
import dev.galley.moderation.internal.json.UnreadableTextException;
import dev.galley.moderation.internal.json.Utf8Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads policies that are JSON files, in UTF-8 and of at most 32 MiB. Comments ({@code //} and {@code /* … *}{@code /}) and
 * a comma behind the last value are allowed; names that mean nothing, values of another type or range, and names said
 * twice are refused. Immutable and thread-safe.
 *
 * <p>A list of strings, such as the terms of a rule, may stand in a file of its own: {@code "terms": {"file":
 * "terms.txt"}}, one entry a line, in the folder of the policy or below it.
 */
public final class PolicyReader {
    private static final PolicyReader STANDARD =
            new PolicyReader(Map.of(), new ListFiles(Optional.empty())).withTypes(Rules.types());

    private final Map<String, RuleType> types;
    private final ListFiles files;

    private PolicyReader(Map<String, RuleType> types, ListFiles files) {
        this.types = types;
        this.files = files;
    }

    /** A reader that knows the rules that come with Galley. */
    public static PolicyReader standard() {
        return STANDARD;
    }

    /**
     * A reader that also knows these kinds of rules; one takes the place of another of its name.
     *
     * @throws IllegalArgumentException where an option has the name of something that can be said of any rule
     */
    public PolicyReader withTypes(Collection<RuleType> more) {
        Map<String, RuleType> all = new LinkedHashMap<>(types);
        for (RuleType type : more) {
            RuleMembers.check(type);
            all.put(type.name(), type);
        }
        return new PolicyReader(Collections.unmodifiableMap(all), files);
    }

    /**
     * A reader that finds lists in files of their own in {@code folder} or below it, whatever the policy is read from. No
     * other reader finds them, except that {@link #read(Path)} looks in the folder of the policy.
     */
    public PolicyReader withLists(Path folder) {
        return new PolicyReader(types, new ListFiles(Optional.of(folder)));
    }

    /**
     * The policy that {@code file} holds.
     *
     * @throws PolicyException where it is not right; says everything that is wrong
     * @throws IOException where it cannot be read at all
     */
    public Policy read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        ListFiles beside = files.folder().isPresent() ? files : new ListFiles(Optional.ofNullable(folder));
        try (InputStream in = Files.newInputStream(file)) {
            return read(text(in, file.toString()), file.toString(), beside);
        }
    }

    /**
     * The policy that {@code in} holds; it is read to its end and not closed.
     *
     * @throws PolicyException where it is not right; says everything that is wrong
     * @throws IOException where it cannot be read at all
     */
    public Policy read(InputStream in) throws IOException {
        return read(text(in, ""), "", files);
    }

    /**
     * The policy that {@code json} is.
     *
     * @throws PolicyException where it is not right; says everything that is wrong
     */
    public Policy read(String json) {
        return read(Utf8Text.withoutMark(json), "", files);
    }

    /**
     * One policy of several files, the lowest layer first: site, category, article; see
     * {@link Policy#layered(Policy...)}.
     *
     * @throws PolicyException where one of them is not right, or two give one id to rules of different kinds
     * @throws IOException where one of them cannot be read at all
     */
    public Policy readLayers(Path... files) throws IOException {
        Policy[] layers = new Policy[files.length];
        for (int i = 0; i < files.length; i++) {
            layers[i] = read(files[i]);
        }
        try {
            return Policy.layered(layers);
        } catch (IllegalArgumentException e) {
            Finding finding = Finding.of(
                    "policy.contradiction", Severity.ERROR, "/" + PolicyMembers.RULES, String.valueOf(e.getMessage()));
            throw new PolicyException("", List.of(finding));
        }
    }

    private Policy read(String json, String source, ListFiles lists) {
        DocumentReader reader = new DocumentReader(types, lists);
        Optional<Policy> policy;
        try {
            policy = reader.read(JsonDocument.parse(json));
        } catch (UnreadableTextException e) {
            throw new PolicyException(source, List.of(e.finding()));
        }
        List<Finding> problems = reader.problems().findings();
        if (!problems.isEmpty()) {
            throw new PolicyException(source, problems);
        }
        return policy.orElseThrow();
    }

    private static String text(InputStream in, String source) throws IOException {
        try {
            return Utf8Text.read(in);
        } catch (UnreadableTextException e) {
            throw new PolicyException(source, List.of(e.finding()));
        }
    }
}
