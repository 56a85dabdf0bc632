package dev.galley.testkit;

import dev.galley.report.Finding;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on findings by code and path. */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {
    private FindingsAssert(List<Finding> actual) {
        super(actual, FindingsAssert.class);
    }

    /** Begins assertions on {@code findings}. */
    public static FindingsAssert assertThat(List<Finding> findings) {
        return new FindingsAssert(findings);
    }

    /** Checks that there is exactly one finding, with this code and path. */
    public FindingsAssert hasOnly(String code, String path) {
        if (actual.size() != 1 || count(code, path) != 1) {
            throw failure("Expected only %s at \"%s\", but found %s", code, path, actual);
        }
        return this;
    }

    /** Checks that there is exactly one finding with this code and path; there may be others. */
    public FindingsAssert has(String code, String path) {
        if (count(code, path) != 1) {
            throw failure("Expected one %s at \"%s\" among others, but found %s", code, path, actual);
        }
        return this;
    }

    /** Checks that there is no finding with this code. */
    public FindingsAssert hasNo(String code) {
        if (actual.stream().anyMatch(finding -> finding.code().equals(code))) {
            throw failure("Expected no %s, but found %s", code, actual);
        }
        return this;
    }

    /** Checks that there are no findings. */
    public FindingsAssert isEmpty() {
        if (!actual.isEmpty()) {
            throw failure("Expected no findings, but found %s", actual);
        }
        return this;
    }

    private long count(String code, String path) {
        return actual.stream()
                .filter(finding -> finding.code().equals(code) && finding.path().equals(path))
                .count();
    }
}
