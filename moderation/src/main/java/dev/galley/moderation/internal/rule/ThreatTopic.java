package dev.galley.moderation.internal.rule;

/** What threatening and hateful comments say. */
public enum ThreatTopic {
    /** A threat of violence against the reader or others. */
    VIOLENCE,
    /** The wish that somebody may die, and calls to suicide. */
    HARM,
    /** Contempt for a group of people. */
    HATE,
    /** A person's address, telephone number or family, published without consent. */
    DOXXING,
    /** Insults; each site must decide what it tolerates. */
    INSULT
}
