package dev.galley.internal.syntax;

/** An address that a browser can open from anywhere: {@code http} or {@code https} (RFC 9110 §4.2). */
final class WebAddress implements Syntax {
    private static final Syntax ABSOLUTE = Iri.absolute();

    private final String otherScheme;

    /** {@code otherScheme} is the code for addresses of another scheme. */
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
