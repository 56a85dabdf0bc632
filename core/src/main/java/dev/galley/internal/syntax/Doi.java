package dev.galley.internal.syntax;

/** A DOI without a prefix such as {@code doi:}: {@code 10.1038/nature12373} (ISO 26324; DOI Handbook §2.2). */
final class Doi implements Syntax {
    private static final String DIRECTORY = "10.";

    @Override
    public void check(String value, Notice notice) {
        if (!isValid(value)) {
            notice.add("doi.malformed");
        }
    }

    private static boolean isValid(String value) {
        int slash = value.indexOf('/');
        if (!value.startsWith(DIRECTORY) || slash <= DIRECTORY.length() || slash == value.length() - 1) {
            return false;
        }
        for (int i = DIRECTORY.length(); i < slash; i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return false;
            }
        }
        return value.chars().noneMatch(Character::isWhitespace);
    }
}
