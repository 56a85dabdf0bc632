package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.text.LinkMention;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a comment and the name of its author say that is a lure only together. */
final class LureParts {
    static final double PARTLY = 0.5;

    /** What such a phrase says; their topics in the resource have the same names, except for the second ones. */
    enum Part {
        /** What is offered. */
        OFFER,
        /** What it brings. */
        PROMISE,
        /** How often. */
        PERIOD,
        /** Every month, as wages. */
        MONTH,
        /** Who vouches for it. */
        TESTIMONY,
        /** Praise of the article. */
        PRAISE,
        MORE_PRAISE,
        /** A low price, or service at all hours. */
        BARGAIN,
        /** How to get in touch. */
        CALL,
        /** The conditions, as sellers state them. */
        PITCH,
        MORE_PITCH,
        /** A trade or business, as the name of an author. */
        NAME,
        /** Where to search for somebody. */
        SEARCH,
        /** The same, if a sentence begins with it: "Google". */
        COMMAND,
        /** A trade with money, which lures add to names: "Marta Trader". */
        TRADER,
        /** What somebody did with the author's money. */
        GAIN,
        /** The same, beside an amount: "made me". */
        MADE,
        /** Goods that nobody may sell, for sale. */
        SALE,
        /** Money that came back. */
        RETURNED
    }

    private static final Map<String, Part> PARTS = Stream.of(Part.values())
            .filter(part -> part != Part.MORE_PRAISE && part != Part.MORE_PITCH)
            .collect(Collectors.toUnmodifiableMap(part -> part.name().toLowerCase(Locale.ROOT), part -> part));

    /**
     * A phrase and where it is.
     *
     * @param field the body, or the name of the author
     * @param phrase the phrase
     */
    private record Sign(TextField field, Phrase phrase) {}

    private static final int MOST_TRADES = 20;
    private static final int ADVERT_WORDS = 3;

    private final Map<Part, Sign> parts = new EnumMap<>(Part.class);
    /** The trades in the body, any of which may be a part of a name. */
    private final List<Phrase> trades = new ArrayList<>(0);

    /** Adds a phrase, unless it says nothing together with others. */
    void add(TextField field, Phrase phrase) {
        Part part = PARTS.get(phrase.topic());
        boolean isName = field == TextField.AUTHOR_NAME;
        if (part == null || (isName ? !isOfAuthor(part) : part == Part.NAME)) {
            return;
        }
        if (part == Part.TRADER && trades.size() < MOST_TRADES) {
            trades.add(phrase);
        }
        Sign first = parts.putIfAbsent(part, new Sign(field, phrase));
        if (first != null && first.phrase().span().end() <= phrase.span().start()) {
            if (part == Part.PRAISE) {
                parts.putIfAbsent(Part.MORE_PRAISE, new Sign(field, phrase));
            } else if (part == Part.PITCH) {
                parts.putIfAbsent(Part.MORE_PITCH, new Sign(field, phrase));
            }
        }
    }

    private static boolean isOfAuthor(Part part) {
        return part == Part.NAME || part == Part.OFFER || part == Part.BARGAIN;
    }

    /** Checks whether the phrase is a part of names, which may stand between quotation marks without being what others said. */
    static boolean isOfName(Phrase phrase) {
        return PARTS.get(phrase.topic()) == Part.TRADER;
    }

    /** Returns the bargain in the name of the author, if the name is long enough for an advert. */
    Optional<Phrase> advertisedName(Examination examination) {
        String name = TextField.AUTHOR_NAME.of(examination);
        return Optional.ofNullable(parts.get(Part.BARGAIN))
                .filter(sign ->
                        sign.field() == TextField.AUTHOR_NAME && name.strip().split("\\s+", -1).length >= ADVERT_WORDS)
                .map(Sign::phrase);
    }

    /** Checks whether the comment warns of one of the phrases in it, or of the amounts that grow. */
    boolean areWarnedOf(Examination examination) {
        List<Phrase> phrases = new ArrayList<>();
        for (Sign sign : parts.values()) {
            if (sign.field() == TextField.BODY) {
                phrases.add(sign.phrase());
            }
        }
        MoneyAmounts.in(examination.text().words()).growth().ifPresent(span -> phrases.add(new Phrase("growth", span)));
        return phrases.stream().anyMatch(phrase -> ScamWarning.isBeside(phrases, phrase, examination));
    }

    boolean has(Part part) {
        return parts.containsKey(part);
    }

    Optional<Phrase> phrase(Part part) {
        return Optional.ofNullable(parts.get(part)).map(Sign::phrase);
    }

    /** Adds the evidence of parts that are a lure together, and returns how certain that is: 0, {@link #PARTLY} or 1. */
    double together(Examination examination, List<Evidence> found) {
        MoneyAmounts money = MoneyAmounts.in(examination.text().words());
        Optional<TextSpan> growth = money.growth();
        if (parts.isEmpty() && growth.isEmpty()) {
            return 0;
        }
        boolean calls = has(Part.CALL)
                || (growth.isPresent() && ContactScan.namesPlatform(examination))
                || ContactScan.of(examination).stream()
                        .anyMatch(contact -> contact.kind().isPersonal());
        boolean isSought = isSought(examination, money);
        double strength = isSought ? 1 : strength(examination, money, calls);
        if (strength > 0) {
            parts.forEach((part, sign) -> {
                boolean counts = switch (part) {
                    case PRAISE, MORE_PRAISE, BARGAIN -> false;
                    case PERIOD -> isPaid(part, money);
                    case MONTH -> calls && isPaid(part, money);
                    case SEARCH, COMMAND, TRADER, GAIN -> isSought;
                    case MADE -> isSought && isPaid(part, money);
                    case RETURNED -> calls;
                    default -> true;
                };
                if (counts) {
                    String code = part == Part.NAME ? "lures.name" : "lures.together";
                    found.add(Phrases.evidence(code, sign.field(), sign.phrase(), examination));
                }
            });
            growth.ifPresent(span -> found.add(Evidence.of(
                            "lures.growth",
                            SubmissionField.BODY,
                            examination
                                    .submission()
                                    .quote(span.of(examination.text().words())))
                    .withSpan(examination.original(span))));
        }
        return strength;
    }

    private double strength(Examination examination, MoneyAmounts money, boolean calls) {
        boolean grows = money.growth().isPresent();
        boolean gains = grows || isPaid(Part.PERIOD, money);
        boolean saysSo = has(Part.PROMISE) || (grows && !isReport(examination, money));
        boolean isTrade = has(Part.NAME);
        boolean offers = isTrade || has(Part.OFFER);
        boolean vouches = has(Part.TESTIMONY);
        boolean pitches = has(Part.PITCH);
        if (has(Part.SALE) && (calls || pitches)) {
            return 1;
        }
        if (has(Part.RETURNED) && calls) {
            return 1;
        }
        if (calls) {
            // Wages are ordinary as well, but not beside a way to get in touch.
            gains |= isPaid(Part.MONTH, money);
            // "Ask me for the link" is a call, not a pitch as well.
            boolean pitchesToo = pitches && (!has(Part.CALL) || isBesidePitch(Part.CALL));
            int said = count(gains || saysSo, offers, vouches, pitchesToo);
            return said >= 2 || gains || isTrade ? 1 : said == 1 ? PARTLY : 0;
        }
        boolean sells = pitches && (isTrade || isBesidePitch(Part.OFFER) || has(Part.MORE_PITCH));
        if (isTrade && (sells || gains)) {
            return 1;
        }
        int said = count(gains || saysSo, offers, vouches);
        // An amount and a period alone are not a promise: "the loan costs 900 a week".
        boolean isOffer = said == 3 || (gains && saysSo && said == 2);
        return isTrade || sells || isOffer || (gains && leadsAway(examination)) ? PARTLY : 0;
    }

    /** Checks whether readers are told to search for somebody, and what this person does with money. */
    private boolean isSought(Examination examination, MoneyAmounts money) {
        String words = examination.text().words();
        boolean isCommand = phrase(Part.COMMAND)
                .filter(phrase -> SoughtName.beginsSentence(words, phrase.span().start()))
                .isPresent();
        if (!has(Part.SEARCH) && !isCommand) {
            return false;
        }
        boolean grows = money.growth().isPresent() && !isReport(examination, money);
        boolean gains = grows || has(Part.GAIN) || isPaid(Part.MADE, money) || isPaid(Part.PROMISE, money);
        boolean isTrader = trades.stream().anyMatch(trade -> SoughtName.isBeside(words, trade.span()))
                || phrase(Part.OFFER)
                        .filter(offer -> SoughtName.isBefore(words, offer.span()))
                        .isPresent();
        return has(Part.SEARCH) ? gains || isTrader : isTrader && (gains || has(Part.PITCH));
    }

    private static boolean isReport(Examination examination, MoneyAmounts money) {
        return money.growth()
                .filter(span -> PriceReport.isAt(examination.text().words(), span.start()))
                .isPresent();
    }

    /** Checks whether there is such a phrase, and it is not part of the pitch. */
    private boolean isBesidePitch(Part part) {
        Sign sign = parts.get(part);
        return sign != null && isApart(sign, parts.get(Part.PITCH));
    }

    private static boolean isApart(Sign sign, @Nullable Sign other) {
        return other == null
                || sign.field() != other.field()
                || sign.phrase().span().end() <= other.phrase().span().start()
                || other.phrase().span().end() <= sign.phrase().span().start();
    }

    private static boolean leadsAway(Examination examination) {
        for (LinkMention link : examination.links()) {
            if (!LinkedSites.get().isWellKnown(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaid(Part period, MoneyAmounts money) {
        return phrase(period).filter(phrase -> money.isBeside(phrase.span())).isPresent();
    }

    private static int count(boolean... said) {
        int count = 0;
        for (boolean each : said) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
