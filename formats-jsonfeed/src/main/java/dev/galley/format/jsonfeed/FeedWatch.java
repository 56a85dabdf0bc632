package dev.galley.format.jsonfeed;

/** Checks relations between several members of the feed. */
final class FeedWatch implements ObjectWatch {
    private static final String FIRST = "https://jsonfeed.org/version/1";

    private String own = "";
    private String next = "";

    @Override
    public void string(String member, String path, String value, CheckedDocument document) {
        switch (member) {
            case "version" -> version(value, document);
            case "feed_url" -> own(value, document);
            case "next_url" -> next(value, document);
            default -> {
                // the other members are independent
            }
        }
    }

    private static void version(String value, CheckedDocument document) {
        if (value.equals(FIRST) || value.equals(FIRST + ".1")) {
            document.version("JSON Feed " + (value.equals(FIRST) ? "1.0" : "1.1"), value.equals(FIRST));
        } else {
            document.version("JSON Feed", false);
            document.report("/version", "version.unknown", value);
        }
    }

    private void own(String value, CheckedDocument document) {
        own = value;
        checkNext(document);
        if (document.baseUrl().filter(url -> !url.value().equals(value)).isPresent()) {
            document.report(
                    "/feed_url", "feed.url-differs", value, document.baseUrl().orElseThrow());
        }
    }

    private void next(String value, CheckedDocument document) {
        next = value;
        checkNext(document);
    }

    private void checkNext(CheckedDocument document) {
        if (!own.isEmpty() && own.equals(next)) {
            document.report("/next_url", "feed.next-is-itself", next);
        }
    }
}
