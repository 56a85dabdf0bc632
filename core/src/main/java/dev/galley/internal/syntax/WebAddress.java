package dev.galley.internal.syntax;

/** An {@code http} or {@code https} address, which a browser can open from anywhere (RFC 9110 §4.2). */
final class WebAddress implements Syntax {
    private static final Syntax ABSOLUTE = Iri.absolute();

    private final String otherScheme;

    /**
     * Creates a syntax for web addresses.
     *
     * @param otherScheme the code of the finding for addresses with another scheme
     */
    WebAddress(String otherScheme) {
        this.otherScheme = otherScheme;
    }

    @Override
    public void check(String value, Notice notice) {
        ABSOLUTE.check(value, notice);
        int scheme = Schemes.length(value);
        if (scheme > 0 && !Schemes.isWeb(value, scheme)) {
            notice.add(otherScheme);
        }
    }
}
