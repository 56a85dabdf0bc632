package dev.galley.format.html.part;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;

/**
 * What the rules of this package look at.
 *
 * @param tree the page
 * @param runs its measures
 * @param declared what it declares
 */
public record PageParts(PageTree tree, Runs runs, Declared declared) {}
