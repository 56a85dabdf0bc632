package dev.galley.format.xml.token;

/** Passes on faults with their locations. */
final class FaultReporter {
    private final Window window;
    private final Faults faults;

    FaultReporter(Window window, Faults faults) {
        this.window = window;
        this.faults = faults;
    }

    /** Reports a fault at the position. */
    void report(Fault fault, String value) {
        report(fault, value, window.position);
    }

    /** Reports a fault at {@code index}. */
    void report(Fault fault, String value, int index) {
        faults.report(fault, value, () -> window.location(index));
    }
}
