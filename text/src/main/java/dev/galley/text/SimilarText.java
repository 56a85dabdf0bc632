package dev.galley.text;

/**
 * An earlier text that resembles the text being checked.
 *
 * @param id the identifier under which it was added
 * @param shared the number of shared word pairs
 * @param similarity the proportion of shared pairs among the word pairs of both texts, from 0 to 1
 */
public record SimilarText(String id, int shared, double similarity) {}
