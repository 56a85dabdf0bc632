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
 * Reads policies from JSON files in UTF-8, of at most 32 MiB. Comments ({@code //} and {@code /* … *}{@code /}) and
 * trailing commas are allowed. Unknown names, invalid values and duplicate names are errors. Immutable and thread-safe.
 *
 * <pre>{@code
 * Policy policy = PolicyReader.standard().read(Path.of("policy.json"));
 * }</pre>
 *
 * <p>A small policy file. A rule has the name of its {@linkplain Rules type}, or a name of its own and the type as {@code
 * rule}; the other members are the options of the type, and {@code action}, {@code exempt}, {@code weight}, {@code
 * enabled} and {@code onFailure}:
 *
 * <pre>{@code
 * {
 *   "policy": "harbour",
 *   "staffRoles": ["editor"],
 *   "trustedAfter": 3,
 *   "rules": {
 *     "blank": {},
 *     "links": {"max": 3, "action": "hold", "exempt": "trusted"},
 *     "insults": {"rule": "terms", "terms": ["fool", "oaf*"], "action": "reject"}
 *   }
 * }
 * }</pre>
 *
 * <p>A list of strings, such as the terms of a rule, can be in a separate file with one entry per line, in the folder
 * of the policy or below it: {@code "terms": {"file": "terms.txt"}}.
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

    /** Returns a reader that knows Galley's rules. */
    public static PolicyReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader that also knows the given rule types; a type replaces one with the same name.
     *
     * @throws IllegalArgumentException if an option has the name of a member that every rule has
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
     * Returns a reader that finds lists in separate files in or below {@code folder}, whatever the policy is read from.
     * Other readers find such files only in {@link #read(Path)}, which uses the folder of the policy.
     */
    public PolicyReader withLists(Path folder) {
        return new PolicyReader(types, new ListFiles(Optional.of(folder)));
    }

    /**
     * Reads the policy in {@code file}.
     *
     * @throws PolicyException if it is invalid; lists all errors
     * @throws IOException if the file cannot be read
     */
    public Policy read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        ListFiles beside = files.folder().isPresent() ? files : new ListFiles(Optional.ofNullable(folder));
        try (InputStream in = Files.newInputStream(file)) {
            return read(text(in, file.toString()), file.toString(), beside);
        }
    }

    /**
     * Reads the policy in {@code in}, up to its end and without closing it.
     *
     * @throws PolicyException if it is invalid; lists all errors
     * @throws IOException if the stream cannot be read
     */
    public Policy read(InputStream in) throws IOException {
        return read(text(in, ""), "", files);
    }

    /**
     * Reads the policy in {@code json}.
     *
     * @throws PolicyException if it is invalid; lists all errors
     */
    public Policy read(String json) {
        return read(Utf8Text.withoutMark(json), "", files);
    }

    /**
     * Reads several files as the layers of one policy, the lowest first: site, category, article; see {@link
     * Policy#layered(Policy...)}.
     *
     * @throws PolicyException if one of them is invalid, or two use the same id for rules of different types
     * @throws IOException if one of them cannot be read
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
