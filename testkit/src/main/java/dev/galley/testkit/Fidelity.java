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
 * The law of every format: what is read back is what was written, less exactly what was told as lost.
 *
 * <p>Where a value changed without being lost, a finding {@code reduced.…}, {@code derived.…} or
 * {@code character.replaced} must cover it: one whose path is the value's, leads into it, or leads to what holds it. In
 * turn such a path must lead to a value that changed, and the path of a loss to a value that was there.
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
     * What breaks the law, a line each; empty where all is well.
     *
     * @param written the feed that was written
     * @param back what was read from that document
     * @param findings what was told in writing it
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
                violations.add("Changed without a word: " + path + " " + change);
            }
        });
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            checkIsTrue(finding);
            if (!told.add(finding.code() + " " + finding.path())) {
                violations.add("Told twice: " + finding);
            }
        }
    }

    private void checkIsTrue(Finding finding) {
        if (finding.isLoss() && !ModelTree.has(before, finding.path())) {
            violations.add("Told as lost, but it was never there: " + finding);
        } else if (isChange(finding) && changes.keySet().stream().noneMatch(path -> covers(finding, path))) {
            violations.add("Told as changed, but it is as it was: " + finding);
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

    /** Element by element, by the indexes before anything was lost. */
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
