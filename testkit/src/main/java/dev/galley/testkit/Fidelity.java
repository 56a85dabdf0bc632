package dev.galley.testkit;

import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The law of fidelity, which holds for every format: reading back gives the feed that was written, minus exactly the values
 * reported as lost.
 *
 * <p>A value that changed without being lost must be covered by a finding {@code reduced.…}, {@code derived.…} or {@code
 * character.replaced}, whose path is that of the value, of a part of it, or of its owner. Conversely, the path of such a finding
 * must lead to a changed value, and that of a loss to a value in the feed that was written.
 */
public final class Fidelity {
    private static final String CHARACTER_REPLACED = "character.replaced";

    private final Map<String, Object> before;
    private final List<Finding> findings;
    private final Map<String, String> changes = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();

    private Fidelity(Feed written, List<Finding> findings) {
        this.before = ModelTree.of(written);
        this.findings = findings;
    }

    /**
     * Returns a line for each violation of the law; empty if there is none.
     *
     * @param written the feed that was written
     * @param back the feed read from that document
     * @param findings the findings made in writing it
     */
    public static List<String> violations(Feed written, Feed back, List<Finding> findings) {
        Fidelity fidelity = new Fidelity(written, findings);
        fidelity.check(ModelTree.of(back));
        return fidelity.violations;
    }

    private void check(Map<String, Object> back) {
        Set<String> lost =
                findings.stream().filter(Finding::isLoss).map(Finding::path).collect(Collectors.toSet());
        compare("", ModelTree.without(before, lost), back);
        changes.forEach((path, change) -> {
            if (findings.stream().noneMatch(finding -> covers(finding, path))) {
                violations.add("Changed without a finding: " + path + " " + change);
            }
        });
        Set<String> reported = new HashSet<>();
        for (Finding finding : findings) {
            checkApplies(finding);
            if (!reported.add(finding.code() + " " + finding.path())) {
                violations.add("Reported twice: " + finding);
            }
        }
    }

    private void checkApplies(Finding finding) {
        if (finding.isLoss() && !ModelTree.has(before, finding.path())) {
            violations.add("Reported as lost, but missing before: " + finding);
        } else if (isChange(finding) && changes.keySet().stream().noneMatch(path -> covers(finding, path))) {
            violations.add("Reported as changed, but unchanged: " + finding);
        }
    }

    private static boolean isChange(Finding finding) {
        return finding.code().startsWith("reduced.") || finding.code().startsWith("derived.");
    }

    private static boolean covers(Finding finding, String path) {
        if (finding.code().equals(CHARACTER_REPLACED) && finding.path().isEmpty()) {
            return !path.startsWith("/articles/");
        }
        boolean related = path.equals(finding.path())
                || path.startsWith(finding.path() + "/")
                || finding.path().startsWith(path + "/");
        return related && (isChange(finding) || finding.code().equals(CHARACTER_REPLACED));
    }

    private void compare(String path, @Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Map<?, ?> left && found instanceof Map<?, ?> right) {
            if (ModelTree.isList(left) && ModelTree.isList(right)) {
                compareLists(path, left, right);
            } else {
                Set<Object> names = new HashSet<>(left.keySet());
                names.addAll(right.keySet());
                names.forEach(name -> compare(path + "/" + name, left.get(name), right.get(name)));
            }
        } else if (!Objects.equals(expected, found)) {
            changes.put(path, "was " + shown(expected) + ", is " + shown(found));
        }
    }

    /** Compares element by element; paths have the indexes before anything was lost. */
    private void compareLists(String path, Map<?, ?> left, Map<?, ?> right) {
        if (left.size() != right.size()) {
            changes.put(path, "was " + shown(left) + ", is " + shown(right));
            return;
        }
        Iterator<?> found = right.values().iterator();
        left.forEach((index, expected) -> compare(path + "/" + index, expected, found.next()));
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "absent" : value.toString();
    }
}
