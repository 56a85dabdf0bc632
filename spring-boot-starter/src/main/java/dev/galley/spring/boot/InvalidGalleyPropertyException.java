package dev.galley.spring.boot;

/** Thrown if the value of a property cannot be used; {@link InvalidGalleyPropertyAnalyzer} explains it to the operator. */
final class InvalidGalleyPropertyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    /**
     * Creates an exception.
     *
     * @param problem the property, its value unless it is secret, and what is wrong
     * @param action what to do
     */
    InvalidGalleyPropertyException(String problem, String action) {
        super(problem);
        this.action = action;
    }

    InvalidGalleyPropertyException(String problem, String action, Throwable cause) {
        super(problem, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
