package dev.galley.internal.syntax;

/**
 * An IRI (RFC 3987) or URI (RFC 3986).
 *
 * @param relativeAllowed whether the scheme may be missing
 * @param anyScheme whether the scheme need not be registered
 */
record Iri(boolean relativeAllowed, boolean anyScheme) implements Syntax {
    /** Creates a syntax for absolute and relative addresses (RFC 3987 §2.2, IRI-reference). */
    static Iri reference() {
        return new Iri(true, false);
    }

    /** Creates a syntax for addresses with a scheme (RFC 3987 §2.2, IRI). */
    static Iri absolute() {
        return new Iri(false, false);
    }

    @Override
    public void check(String value, Notice notice) {
        int scheme = Schemes.length(value);
        if (scheme == 3 && value.regionMatches(true, 0, "tag", 0, 3)) {
            TagUri.INSTANCE.check(value, notice);
        } else if (scheme == 3 && value.regionMatches(true, 0, "urn", 0, 3)) {
            Urn.INSTANCE.check(value, notice);
        } else {
            check(value, scheme, notice);
        }
    }

    private void check(String value, int scheme, Notice notice) {
        int forbidden = IriCharacters.firstForbidden(value);
        if (forbidden < value.length()) {
            notice.add("url.illegal-character", IriCharacters.shown(value.codePointAt(forbidden)));
        } else if (IriCharacters.hasBracketOutside(value)) {
            notice.add("url.bracket");
        }
        if (scheme == 0 && !relativeAllowed) {
            notice.add("url.relative");
        } else if (forbidden == value.length()) {
            checkParts(value, scheme, notice);
        }
    }

    private void checkParts(String value, int scheme, Notice notice) {
        if (scheme > 0 && !anyScheme && !Schemes.isRegistered(value, scheme)) {
            notice.add("url.scheme-unregistered", value.substring(0, scheme));
        } else if (Schemes.hasHost(value, scheme)) {
            WebHost.check(value, scheme, notice);
        } else if (scheme == 0 && isColonInFirstSegment(value)) {
            notice.add("url.malformed");
        }
    }

    /**
     * Checks for a colon in the first segment, which would make the reference look like one with a scheme (RFC 3986
     * §4.2).
     */
    private static boolean isColonInFirstSegment(String value) {
        int colon = value.indexOf(':');
        int end = 0;
        while (end < colon && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return colon >= 0 && end == colon;
    }
}
