package dev.galley.http;

import java.io.IOException;

/** Thrown when a document cannot be fetched, also in the middle of its body. The {@link #problem()} says why and what to do. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FetchProblem problem;

    FetchException(FetchProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** Returns why the document cannot be fetched. */
    public FetchProblem problem() {
        return problem;
    }
}
