package dev.galley.spring.boot;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The message that the operator of an application that cannot start sees. */
final class Failures {
    private Failures() {}

    /** Returns what the registered analyzer of Galley says. */
    static FailureAnalysis of(Throwable failure) {
        List<FailureAnalyzer> registered = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, e) -> {}));
        return registered.stream()
                .filter(analyzer -> analyzer instanceof InvalidGalleyPropertyAnalyzer)
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No analysis of this failure", failure));
    }
}
