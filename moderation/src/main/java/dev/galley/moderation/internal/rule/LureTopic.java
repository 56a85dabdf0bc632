package dev.galley.moderation.internal.rule;

/** What advertising and fraud in comments offer. */
public enum LureTopic {
    /** Investments in cryptocurrencies, and traders. */
    CRYPTO,
    /** Easy money, prizes, and messages in the name of banks, authorities, parcel services or technical support. */
    MONEY,
    /** Jobs without work. */
    JOB,
    /** Acquaintances, fortune tellers, and spells that bring a lover back. */
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
    /** Counterfeits, documents, followers, essays, pirated television and the like, and sites that imitate well-known ones. */
    GOODS,
    /** The author's own site, profile or channel. */
    PROMOTION
}
