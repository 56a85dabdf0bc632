package dev.galley.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Describes why an application with an invalid property cannot start, and what to do. */
final class InvalidGalleyPropertyAnalyzer extends AbstractFailureAnalyzer<InvalidGalleyPropertyException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, InvalidGalleyPropertyException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
