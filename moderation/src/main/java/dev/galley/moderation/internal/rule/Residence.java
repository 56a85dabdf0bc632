package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a comment says in which house somebody lives, other than its author, the author's family or an office, or calls to go to
 * somebody and has an address.
 */
final class Residence {
    private static final int NEAR = 60;
    /** The longest gap between the author's own and the place, as in "my mother has long lived at". */
    private static final int MAX_GAP = 12;

    /** How far a call to go to somebody may be from the address. */
    private static final int FAR = 160;

    private Residence() {}

    /**
     * Returns where the comment says that somebody lives, with a street and a number close by.
     *
     * @param hits the phrases of the comment in order
     */
    static Optional<Phrase> in(List<Phrase> hits, Examination examination) {
        String words = examination.text().words();
        for (int i = 0; i < hits.size(); i++) {
            Phrase hit = hits.get(i);
            if (hit.topic().equals("place")
                    && HouseNumber.follows(words, hit.span().end())
                    && !isPublic(hits, i)
                    && isOthers(hits, hit, examination)) {
                return Optional.of(hit);
            }
            int start = hit.span().start();
            for (int j = i + 1; j < hits.size() && hits.get(j).span().end() - start <= NEAR; j++) {
                int end = hits.get(j).span().end();
                Optional<Phrase> place = besideStreet(hit, hits.get(j));
                if (place.isPresent()
                        && hasDigit(words, start, Math.min(words.length(), end + NEAR / 3))
                        && isOthers(hits, place.get(), examination)) {
                    return place;
                }
            }
        }
        return visit(hits, examination);
    }

    /** Returns where the comment calls to go to somebody, if an address is close by. */
    private static Optional<Phrase> visit(List<Phrase> hits, Examination examination) {
        String words = examination.text().words();
        if (!hasDigit(words, 0, words.length())) {
            return Optional.empty();
        }
        return hits.stream()
                .filter(hit -> hit.topic().equals("visit") && !ReportedSpeech.isQuotedOrReported(hit, examination))
                .filter(visit -> hits.stream().anyMatch(hit -> isAddress(hit, words) && hit.isWithin(FAR, visit))
                        || HouseNumber.isIn(
                                words,
                                Math.max(0, visit.span().start() - FAR),
                                Math.min(words.length(), visit.span().end() + FAR)))
                .findFirst();
    }

    private static boolean isAddress(Phrase hit, String words) {
        int start = hit.span().start();
        int end = hit.span().end();
        return hit.topic().equals("street")
                && hasDigit(words, Math.max(0, start - NEAR / 2), Math.min(words.length(), end + NEAR / 2));
    }

    /** Checks whether the address of an office follows the place. */
    private static boolean isPublic(List<Phrase> hits, int place) {
        int end = hits.get(place).span().end();
        for (int i = place + 1; i < hits.size() && hits.get(i).span().start() - end <= MAX_GAP; i++) {
            if (hits.get(i).topic().equals("public")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Phrase> besideStreet(Phrase one, Phrase other) {
        String first = one.topic();
        String second = other.topic();
        if (first.equals("place") && second.equals("street")) {
            return Optional.of(one);
        }
        return first.equals("street") && second.equals("place") ? Optional.of(other) : Optional.empty();
    }

    /** Checks whether the people who live there are not the author's own. */
    private static boolean isOthers(List<Phrase> hits, Phrase place, Examination examination) {
        String words = examination.text().words();
        int start = place.span().start();
        for (Phrase other : ContextPhrases.besideThreats(examination)) {
            int end = other.span().end();
            boolean isOwn = other.topic().equals("own") && other.span().start() <= start;
            if (isOwn && start - end <= MAX_GAP && PhrasePairs.isOneSentence(words, Math.min(end, start), start)) {
                return false;
            }
            if (isOwnBehindStreet(hits, other, place, words)) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether the phrase names the author's own before a street that precedes the verb, as in Turkish and Japanese. */
    private static boolean isOwnBehindStreet(List<Phrase> hits, Phrase own, Phrase place, String words) {
        if (!own.topic().equals("own")) {
            return false;
        }
        int from = own.span().end();
        int to = place.span().start();
        return from <= to
                && to - from <= NEAR
                && PhrasePairs.isOneSentence(words, from, to)
                && hits.stream()
                        .anyMatch(hit -> hit.topic().equals("street")
                                && hit.span().start() >= from
                                && hit.span().end() <= to);
    }

    static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
