package dev.galley.internal.syntax;

/** An ISSN such as {@code 0028-0836}, with its check digit (ISO 3297). */
final class Issn implements Syntax {
    private static final int LENGTH = 9;
    private static final int HYPHEN = 4;
    private static final int MODULUS = 11;

    @Override
    public void check(String value, Notice notice) {
        if (!isValid(value)) {
            notice.add("issn.malformed");
        }
    }

    private static boolean isValid(String value) {
        if (value.length() != LENGTH || value.charAt(HYPHEN) != '-') {
            return false;
        }
        int sum = 0;
        int weight = LENGTH - 1;
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            if (i == HYPHEN) {
                continue;
            }
            boolean ten = i == LENGTH - 1 && (c == 'X' || c == 'x');
            if (!ten && (c < '0' || c > '9')) {
                return false;
            }
            sum += weight-- * (ten ? 10 : c - '0');
        }
        return sum % MODULUS == 0;
    }
}
