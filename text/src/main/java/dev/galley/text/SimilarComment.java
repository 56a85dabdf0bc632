package dev.galley.text;

/**
 * An earlier comment that resembles the comment being checked.
 *
 * @param id the identifier under which it was added
 * @param author a key that identifies its author
 * @param article a key that identifies its article
 * @param shared the number of shared word pairs
 * @param similarity the proportion of shared pairs among the word pairs of both comments, from 0 to 1
 */
public record SimilarComment(String id, String author, String article, int shared, double similarity) {}
