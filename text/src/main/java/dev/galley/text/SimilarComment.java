package dev.galley.text;

/**
 * An earlier comment that another one is like.
 *
 * @param id the comment, as it was added
 * @param author a key of its author
 * @param article the article it stands under
 * @param shared how many pairs of words both have
 * @param similarity the part that both have of all pairs of words that either has, from 0 to 1
 */
public record SimilarComment(String id, String author, String article, int shared, double similarity) {}
