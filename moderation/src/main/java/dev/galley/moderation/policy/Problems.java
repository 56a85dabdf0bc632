package dev.galley.moderation.policy;

import dev.galley.internal.NearestWord;
import dev.galley.moderation.internal.json.JsonNode;
import dev.galley.report.Finding;
import dev.galley.report.FindingCollector;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the errors in a policy file, so that its author sees all of them at once. */
final class Problems {
    private static final int MAX_PROBLEMS = 100;

    /** Members that people expect, and what they are called instead. Their spelling is too different to be found by it. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "name", PolicyMembers.NAME,
            "title", PolicyMembers.NAME,
            "type", RuleMembers.KIND,
            "kind", RuleMembers.KIND,
            "default", "otherwise",
            "defaultVerdict", "otherwise",
            "verdict", "action",
            "limit", "max",
            "maximum", "max",
            "minimum", "min");

    private final FindingCollector collector = new FindingCollector(MAX_PROBLEMS);

    void add(String code, String path, Location at, String message) {
        collector.add(Finding.of(code, Severity.ERROR, path, message).withLocation(at));
    }

    void add(String code, String path, Location at, String message, String hint) {
        collector.add(
                Finding.of(code, Severity.ERROR, path, message).withLocation(at).withHint(hint));
    }

    /**
     * Returns the members of an object by name; reports a name that is repeated or not in {@code known}.
     *
     * @param owner what the object is, for the message
     */
    Map<String, JsonNode.Member> members(JsonNode.Members object, String path, String owner, Collection<String> known) {
        Map<String, JsonNode.Member> members = new LinkedHashMap<>();
        unique(object, path).forEach((name, member) -> {
            if (known.contains(name)) {
                members.put(name, member);
            } else {
                add(
                        "policy.unknown-name",
                        Pointer.in(path, name),
                        member.at(),
                        owner + " has no member \"" + Pointer.shown(name) + "\"",
                        didYouMean(name, known));
            }
        });
        return members;
    }

    /** Returns the members of an object by name; reports repeated names. */
    Map<String, JsonNode.Member> unique(JsonNode.Members object, String path) {
        Map<String, JsonNode.Member> members = new LinkedHashMap<>();
        for (JsonNode.Member member : object.members()) {
            JsonNode.Member first = members.putIfAbsent(member.name(), member);
            if (first != null) {
                add(
                        "policy.duplicate",
                        Pointer.in(path, member.name()),
                        member.at(),
                        "\"" + Pointer.shown(member.name()) + "\" is a duplicate of the member at " + first.at(),
                        "Keep only one of them");
            }
        }
        return members;
    }

    /** Returns the hint for an unknown name: the known name that was probably meant. */
    static String didYouMean(String name, Collection<String> known) {
        return Optional.ofNullable(OTHER_NAMES.get(name))
                .filter(known::contains)
                .or(() -> NearestWord.to(Pointer.shown(name), known.stream()))
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Remove it");
    }

    /** Returns all errors, in the order of the file. */
    List<Finding> findings() {
        return collector.findings().stream()
                .sorted((a, b) -> compare(a.location().orElse(END), b.location().orElse(END)))
                .toList();
    }

    private static final Location END = new Location(Integer.MAX_VALUE, 1);

    private static int compare(Location a, Location b) {
        return a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column());
    }
}
