package dev.galley.format.html.declared;

/**
 * A block of declared data that could not be read to its end.
 *
 * @param message what is wrong with it, in English
 * @param node the number of its element
 */
public record DeclaredProblem(String message, int node) {}
