package dev.galley.site;

import java.util.List;

/** The documents cannot become a site; the message has one line for each problem. */
final class SiteException extends Exception {
    private static final long serialVersionUID = 1;

    SiteException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
