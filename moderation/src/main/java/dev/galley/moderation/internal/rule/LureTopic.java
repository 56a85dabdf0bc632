package dev.galley.moderation.internal.rule;

/** What advertising and fraud in comments offer. */
public enum LureTopic {
    /** Investments in cryptocurrencies, and traders. */
    CRYPTO,
    /** Easy money, prizes, and sites that ask for an account. */
    MONEY,
    /** Jobs without work. */
    JOB,
    /** Acquaintances, and spells that bring a lover back. */
    ROMANCE,
    /** Pornography and prostitution. */
    ADULT,
    /** Medicine without prescription, and miracle cures. */
    PHARMACY,
    /** Casinos and bets. */
    GAMBLING,
    /** Loans. */
    LOAN,
    /** Services that pretend to recover what was lost, and hackers for hire. */
    RECOVERY,
    /** Counterfeits, followers, essays and other goods of dubious origin, and sites that imitate well-known ones. */
    GOODS,
    /** The author's own site, profile or channel. */
    PROMOTION
}
