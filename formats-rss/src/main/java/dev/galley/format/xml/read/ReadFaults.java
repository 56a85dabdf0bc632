package dev.galley.format.xml.read;

import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.token.Fault;
import dev.galley.format.xml.token.Faults;
import dev.galley.format.xml.token.TruncatedException;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Reports what is not well-formed: as a repair in lenient reading, as the error that ends strict reading. */
public final class ReadFaults implements Faults {
    /** Faults that whole documents are full of; only the first of each is reported. */
    public static final Set<Fault> ONCE =
            Collections.unmodifiableSet(EnumSet.of(Fault.ENTITY, Fault.CHARACTER, Fault.ENCODING));

    private final ReadContext context;
    private final Set<Fault> reported = EnumSet.noneOf(Fault.class);

    public ReadFaults(ReadContext context) {
        this.context = context;
    }

    @Override
    public void report(Fault fault, String value, Supplier<Location> place) {
        if (ONCE.contains(fault) && !reported.add(fault)) {
            return;
        }
        String message = context.strict() ? fault.problem() : fault.problem() + "; " + fault.repair();
        Finding finding = finding(fault, Severity.WARNING, message, value, place);
        if (fault.isError()) {
            context.repaired(finding);
        } else {
            context.report(finding);
        }
    }

    /** Returns the finding about a fault. */
    public static Finding finding(
            Fault fault, Severity severity, String message, String value, Supplier<Location> place) {
        Finding finding = Finding.of(fault.code(), severity, "", message)
                .withHint(fault.hint())
                .withLocation(place.get());
        return value.isEmpty() ? finding : finding.withValue(value);
    }

    /**
     * Reports that the document is incomplete.
     *
     * @param nothingRead whether it ends before the root element, so that nothing can be returned
     * @throws MalformedFeedException if nothing was read, or in strict reading
     */
    public static void stop(ReadContext context, TruncatedException end, boolean nothingRead) {
        stop(context, truncated(end), nothingRead);
    }

    /** Returns the finding about a document that is incomplete. */
    public static Finding truncated(TruncatedException end) {
        return Finding.of("document.truncated", Severity.ERROR, "", "The document is incomplete")
                .withHint("Fetch it again; everything before this position was read")
                .withLocation(end.location());
    }

    /** Reports that the document is incomplete, like {@link #stop(ReadContext, TruncatedException, boolean)}. */
    public static void stop(ReadContext context, Finding finding, boolean nothingRead) {
        if (nothingRead) {
            throw new MalformedFeedException(finding);
        }
        context.stop(finding);
    }
}
